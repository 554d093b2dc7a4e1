import 'server-only'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { type Ballot, type DecisionStage, decisionStage, type Electorate, type Outcome } from '../decision'

/** One decision in a list. Ballots by their turnout only. */
export type DecisionLine = {
  decisionId: string
  title: string
  stage: DecisionStage
  outcome: Outcome | null
  ballot: Ballot
  electorate: Electorate
  /** The last day to vote; `null` without one. */
  lastOn: CalendarDate | null
  closedOn: CalendarDate | null
  /** Votes handed in here, and whether one of them is the viewer's. */
  voted: number
  could: number
  hasVoted: boolean
}

type Row = Omit<DecisionLine, 'title' | 'stage' | 'lastOn' | 'closedOn'> & {
  words: Buffer
  opensAt: Date | null
  closesAt: Date | null
  closedAt: Date | null
  timeZone: string
}

/** What a drive has decided and has to decide, the newest first; `null` where it is not there for this session. */
export const getDecisions = (
  session: Session,
  driveId: string,
  now = currentTime(),
): Promise<{ today: CalendarDate; decisions: DecisionLine[] } | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_group_drives())`
    if (!drive) return null
    return { today: dateIn(drive.timeZone, now), decisions: await decisionLines(tx, driveId, now) }
  })

/** {@link getDecisions} inside a transaction that is already open. */
export async function decisionLines(tx: ViewerTx, driveId: string, now: Date): Promise<DecisionLine[]> {
  const rows = await tx.sql<Row>`
    select d.id as "decisionId", d.words, d.ballot, d.electorate, d.outcome, d.opens_at as "opensAt", d.closes_at as "closesAt",
      d.closed_at as "closedAt", z.time_zone as "timeZone",
      coalesce(d.electorate_size, app.electorate_of(d.drive_id, d.electorate), 0) as could,
      app.votes_cast(d.drive_id, d.id) as voted,
      exists (select from vote v where v.drive_id = d.drive_id and v.decision_id = d.id and v.user_id = app.me()) as "hasVoted"
    from decision d join drive z on z.id = d.drive_id where d.drive_id = ${driveId}
    order by d.proposed_at desc, d.id desc limit 200`
  return rows.map(({ words, opensAt, closesAt, closedAt, timeZone, ...row }) => ({
    ...row,
    title: tx.vault.open<{ title: string }>(
      driveKey(driveId),
      { table: 'decision', rowId: row.decisionId },
      words,
    ).title,
    stage: decisionStage({ opensAt, closesAt, outcome: row.outcome }, now),
    lastOn: closesAt && dateIn(timeZone, closesAt),
    closedOn: closedAt && dateIn(timeZone, closedAt),
  }))
}
