import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import type { BallotRule } from '../ballot'
import type { DecisionState, Electorate } from '../decision'

/** A decision as a command works with it. `now` is the moment of the command. */
export type LoadedDecision = DecisionState & {
  electorate: Electorate
  rule: BallotRule
  quorumPercent: number | null
  timeZone: string
  today: CalendarDate
  now: Date
}

/** A decision that whoever gives the command may vote on or at least know of; `null` for everybody else. */
export async function loadDecision(
  { driveId, decisionId }: { driveId: string; decisionId: string },
  { tx, now }: CommandContext,
): Promise<LoadedDecision | null> {
  const [row] = await tx.sql<Omit<LoadedDecision, 'today' | 'now'>>`
    select d.ballot, d.electorate, d.rule, d.quorum_percent as "quorumPercent", d.opens_at as "opensAt", d.closes_at as "closesAt",
      d.outcome, z.time_zone as "timeZone",
      coalesce(d.electorate_size, app.electorate_of(d.drive_id, d.electorate), 0) as "electorateSize",
      app.votes_cast(d.drive_id, d.id) as voted
    from decision d join drive z on z.id = d.drive_id where d.drive_id = ${driveId} and d.id = ${decisionId}`
  return row ? { ...row, now, today: dateIn(row.timeZone, now) } : null
}
