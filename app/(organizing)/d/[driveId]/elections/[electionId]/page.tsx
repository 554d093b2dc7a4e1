import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CountElection } from '@/components/bodies/count-election'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/access/current-viewer'
import { getElection } from '@/lib/bodies/queries/elections'
import { isDriveId } from '@/lib/drives/drive-id'
import { findWhoElseAction } from '../../one-on-ones/actions'
import { countElectionAction } from '../actions'
import { ElectionElectors } from './election-electors'
import { ElectionHead } from './election-head'
import { ElectionSites } from './election-sites'
import { ElectionSlate } from './election-slate'

type Props = { params: Promise<{ driveId: string; electionId: string }> }

/** One election inside a union: two goals apart, the days that bind, worksites, delegates, slate. */
export default async function ElectionPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, electionId } = await params
  const everybody = (await getTranslations('bodies'))('everybody')
  const ids = isDriveId(driveId) && isDriveId(electionId)
  const found = ids ? await getElection(viewer, { driveId, electionId }, everybody) : null
  if (!found) notFound()
  const { today, election, sites, electors, slate } = found
  const where = { driveId, electionId }
  const find = findWhoElseAction.bind(null, driveId)
  return (
    <Page width="words">
      <WithMessages of={['elections', 'conversations.log.people']}>
        <ElectionHead {...{ where, page: found }} />
        {election.electorate === 'delegates' && (
          <ElectionElectors {...{ where, electors, find }} areas={sites} />
        )}
        <ElectionSites {...{ where, sites }} />
        <ElectionSlate {...{ where, slate, find }} />
        <div>
          <CountElection {...{ where, today }} action={countElectionAction} />
        </div>
      </WithMessages>
    </Page>
  )
}
