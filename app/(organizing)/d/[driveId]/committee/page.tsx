import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { PrintButton } from '@/components/coverage/print-button'
import { CommitteeAreas } from '@/components/leaders/committee-areas'
import { CommitteeLoad } from '@/components/leaders/committee-load'
import { CommitteeStats } from '@/components/leaders/committee-stats'
import { ReadyPeople } from '@/components/leaders/ready-people'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getCommitteePage } from '@/lib/leaders/queries/committee-page'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ names?: string }> }

/** Who sits on the committee and from where nobody does, whether the talks hang on one person, and whom to ask for a next step. */
export default async function CommitteePlanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const shown = (await searchParams).names === '1' ? 'names' : 'codes'
  const page = isDriveId(driveId) ? await getCommitteePage(viewer, driveId, shown) : null
  if (!page) notFound()
  const t = await getTranslations('leaders.plan')
  const here = `/d/${driveId}/committee`
  const header = (
    <PageHeader
      title={t('title')}
      context={t('context')}
      back={{ href: `/d/${driveId}/team`, label: t('back') }}
    />
  )
  if (page === READ_ENOUGH)
    return (
      <Page width="words">
        {header}
        <ReadEnough />
      </Page>
    )
  return (
    <Page>
      {header}
      <CommitteeStats {...page} />
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
        <LinkButton href={shown === 'codes' ? `${here}?names=1` : here} replace>
          {t(shown === 'codes' ? 'names' : 'codes')}
        </LinkButton>
        <PrintButton>{t('print')}</PrintButton>
      </div>
      <CommitteeAreas driveId={driveId} {...page} />
      <ReadyPeople driveId={driveId} ready={page.ready} called={page.called} />
      <CommitteeLoad driveId={driveId} {...page} />
    </Page>
  )
}
