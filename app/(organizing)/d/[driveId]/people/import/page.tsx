import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ImportWizard } from '@/components/exchange/import-wizard'
import { PastImports } from '@/components/exchange/past-imports'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getPastImports } from '@/lib/exchange/queries/past-imports'
import { undoImportAction } from './actions'

/** Brings in a list of people: a file or a paste, looked at before anything is written, and taken back whole. */
export default async function ImportPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  if (!onCommittee(roles)) notFound()
  const past = await getPastImports(viewer, driveId)
  const t = await getTranslations('exchange')
  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/people`, label: t('back') }}
      />
      <WithMessages of={['exchange', 'workers']}>
        <ImportWizard driveId={driveId} undo={undoImportAction} />
        <PastImports driveId={driveId} imports={past} undo={undoImportAction} />
      </WithMessages>
    </Page>
  )
}
