import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { addVotes, type Choice, NO_VOTES, type Votes } from '../ballot'

/** All votes of a ballot, of phones and papers. A secret one shows none before it is closed. */
export async function decisionVotes(tx: ViewerTx, driveId: string, decisionId: string): Promise<Votes> {
  const rows = await tx.sql<{ choice: Choice; votes: number }>`
    select choice, count(*)::int as votes from vote
      where drive_id = ${driveId} and decision_id = ${decisionId} and choice is not null group by choice
    union all
    select choice, votes from app.secret_votes(${driveId}) where decision_id = ${decisionId}`
  const [papers] = await tx.sql<Votes>`
    select coalesce(counted_yes, 0) as yes, coalesce(counted_no, 0) as no, coalesce(counted_blank, 0) as blank
    from decision where drive_id = ${driveId} and id = ${decisionId}`
  return rows.reduce(
    (sum, { choice, votes }) => addVotes(sum, { ...NO_VOTES, [choice]: votes }),
    papers ?? NO_VOTES,
  )
}
