import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlanForm } from '@/components/actions/plan-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { ACTION_KINDS, FIRST_ACTION } from '@/lib/actions/ladder'
import { getActionsPage } from '@/lib/actions/queries/actions-page'
import { addDays } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { planActionAction } from '../actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ kind?: string; for?: string }>
}

/** A new action. What can be foreseen is filled in: an easy one, in a week, for the newest thing that is asked for. */
export default async function NewActionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const asked = await searchParams
  const isCommittee = isDriveId(driveId) && onCommittee(rolesIn(viewer, driveId))
  const page = isCommittee ? await getActionsPage(viewer, driveId) : null
  if (!page) notFound()
  const t = await getTranslations('actions')
  const demands = page.demands.filter(({ status }) => status !== 'dropped')
  const chosen = demands.find(({ demandId }) => demandId === asked.for) ?? demands[0]
  return (
    <Page width="words">
      <PageHeader title={t('form.title')} back={{ href: `/d/${driveId}/actions`, label: t('page.back') }} />
      <WithMessages of={['actions']}>
        <PlanForm
          driveId={driveId}
          demands={demands.map(({ demandId, text }) => ({ demandId, text }))}
          plan={{
            kind: ACTION_KINDS.find((kind) => kind === asked.kind) ?? FIRST_ACTION,
            demandId: chosen?.demandId ?? null,
            happensOn: addDays(page.today, 7),
          }}
          action={planActionAction}
        />
      </WithMessages>
    </Page>
  )
}
