import 'server-only'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { TakenRows } from '../take-away-tables'
import { AGAIN_FOR_MS } from './list-rows'
import { takenRows } from './taken-rows'

/** A drive with everything that its data steward can read of it, and who took it when. */
export type TakeAway = {
  rows: TakenRows
  coverage: DriveCoverage | null
  takenBy: { userId: string; accountCode: string }
  takenAt: Date
}

/** Whether this departure was used up just now, so that the file may be given: a receipt that is sent again proves no more than once. */
export function isJustTaken(
  session: Session,
  driveId: string,
  departureId: string,
  now: Date,
): Promise<boolean> {
  return asViewer(session, async (tx) => {
    const since = new Date(now.getTime() - AGAIN_FOR_MS)
    const found = await tx.sql`
      select id from departure
      where drive_id = ${driveId} and id = ${departureId} and kind = 'take_away' and done_at > ${since}`
    return found.length === 1
  })
}

/** The contents of a take-away file; `null` if there is no such drive for this session. Read in one transaction. */
export function getTakeAway(session: Session, driveId: string, now: Date): Promise<TakeAway | null> {
  return asViewer(session, async (tx) => {
    await tx.sql`set transaction isolation level repeatable read`
    const [taker] = await tx.sql<TakeAway['takenBy']>`
      select u.id as "userId", u.account_code as "accountCode" from app_user u
      where u.id = app.me() and ${driveId}::uuid = any (app.my_chart_drives())`
    if (!taker) return null
    const rows = await takenRows(tx, driveId)
    const coverage = await coverageNowIn(tx, driveId, now)
    return { rows, coverage: coverage?.coverage ?? null, takenBy: taker, takenAt: now }
  })
}
