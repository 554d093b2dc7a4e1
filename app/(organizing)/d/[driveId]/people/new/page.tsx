import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { AddPeopleForm } from '@/components/workers/add-people-form'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getShop } from '@/lib/workplaces/queries/shop-structure'
import { addWorkersAction, removeWorkersAction } from '../actions'

/** One big box for names, one a line. */
export default async function AddPeoplePage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  if (roles.every((role) => role === 'coach')) notFound()
  const isCommittee = onCommittee(roles)
  const { cells } = await getShop(viewer, driveId)
  const t = await getTranslations('workers')
  return (
    <Page width="words">
      <PageHeader
        title={t('add.title')}
        context={t('add.context')}
        back={{ href: `/d/${driveId}/people`, label: t('list.title') }}
      />
      <WithMessages of={['workers']}>
        <AddPeopleForm
          driveId={driveId}
          cells={cells.filter(({ name }) => name !== '')}
          action={addWorkersAction}
          takeBack={isCommittee ? removeWorkersAction : null}
        />
      </WithMessages>
    </Page>
  )
}
