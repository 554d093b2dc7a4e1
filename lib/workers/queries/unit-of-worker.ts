import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import type { UnitJudgement, UnitReason } from '../unit'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'

/** What the committee judged about one person, and what part the person has in the group. */
export type UnitOfWorker = {
  today: CalendarDate
  called: string
  /** As of today; nobody has judged: in. */
  judgement: UnitJudgement
  /** Every judgement that stands, the newest first; those of a later day too. */
  judgements: { judgementId: string; judgement: UnitJudgement; reason: UnitReason; onDate: CalendarDate }[]
  isSeated: boolean
  /** Logins that are this person's, and when each ends if somebody asked. */
  roles: { roleId: string; role: string; endsAt: Date | null }[]
  exposure: Exposure | null
}

/** Whom an account was shown by name, by code and in days; and on how many days it wrote something down. Counts, no judgement. */
export type Exposure = {
  shown: { code: string; days: number; firstOn: CalendarDate; lastOn: CalendarDate }[]
  /** People of the account's own list, whom it could see all along. */
  ownList: string[]
  /** What the account did, by the verb of the log, most often first. */
  did: { name: string; times: number; lastOn: CalendarDate }[]
  /** Since when it saw the whole chart; `null`: never. */
  wholeChartSince: CalendarDate | null
}

/** What was judged about one person, the newest first; empty for whoever may not know. */
export const getJudgements = (
  session: Session,
  driveId: string,
  workerId: string,
): Promise<UnitOfWorker['judgements']> => asViewer(session, (tx) => judgementsOf(tx, driveId, workerId))

const judgementsOf = ({ sql }: ViewerTx, driveId: string, workerId: string) =>
  sql<UnitOfWorker['judgements'][number]>`
    select id as "judgementId", judgement, reason, on_date as "onDate" from unit_judgement
    where drive_id = ${driveId} and worker_id = ${workerId} and withdrawn_at is null
    order by on_date desc, recorded_at desc, id desc`

/** The unit page of one person, for the committee; `null` for anybody else or somebody not there. */
export const getUnitOfWorker = (
  session: Session,
  driveId: string,
  workerId: string,
  now: Date,
): Promise<UnitOfWorker | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const [found] = await tx.sql<{ timeZone: string; isSeated: boolean }>`
      select d.time_zone as "timeZone", exists (select from committee_seat c where c.drive_id = d.id
        and c.worker_id = w.id and c.until_on is null) as "isSeated"
      from drive d join worker w on w.drive_id = d.id and w.id = ${workerId} and w.removed_at is null
      where d.id = ${driveId} and d.id = any (app.my_chart_drives())`
    if (!found) return null
    if (!(await mayShowNames(tx, driveId, [workerId]))) return READ_ENOUGH
    const { timeZone, isSeated } = found
    const today = dateIn(timeZone, now)
    const judgements = await judgementsOf(tx, driveId, workerId)
    const roles = await tx.sql<UnitOfWorker['roles'][number] & { userId: string; isLive: boolean }>`
      select id as "roleId", role, user_id as "userId", until_at as "endsAt", until_at is null or until_at > now() as "isLive"
      from drive_role where drive_id = ${driveId} and worker_id = ${workerId} order by from_at, id`
    return {
      ...{ today, isSeated, judgements },
      called: (await calledBy(tx, driveId, [workerId])).get(workerId)?.called ?? '',
      judgement: judgements.find(({ onDate }) => onDate <= today)?.judgement ?? 'in',
      roles: roles.flatMap(({ isLive, roleId, role, endsAt }) => (isLive ? [{ roleId, role, endsAt }] : [])),
      exposure: roles.length > 0 ? await exposureOf(tx, driveId, workerId, timeZone) : null,
    }
  })

async function exposureOf(
  { sql }: ViewerTx,
  driveId: string,
  workerId: string,
  timeZone: string,
): Promise<Exposure> {
  const shown = await sql<Exposure['shown'][number]>`
    select w.code, s.days, s.first_on as "firstOn", s.last_on as "lastOn"
    from app.shown_to_account(${driveId}, ${workerId}) s join worker w on w.drive_id = ${driveId} and w.id = s.worker_id
    order by s.days desc, w.code`
  const ownList = await sql<{ code: string }>`
    select distinct w.code from turf t join worker w on w.drive_id = t.drive_id and w.id = t.worker_id
    where t.drive_id = ${driveId} and t.user_id in (select user_id from drive_role
      where drive_id = ${driveId} and worker_id = ${workerId}) order by w.code`
  const did = await sql<Exposure['did'][number]>`
    select name, count(*)::int as times, max((at at time zone ${timeZone})::date) as "lastOn" from activity
    where scope_id = ${driveId} and actor_id in (select user_id from drive_role
      where drive_id = ${driveId} and worker_id = ${workerId}) group by name order by 2 desc, 1`
  const [whole] = await sql<{ since: CalendarDate | null }>`
    select min((from_at at time zone ${timeZone})::date) as since from drive_role
    where drive_id = ${driveId} and role in ('committee', 'data_steward') and user_id in (select user_id from drive_role
      where drive_id = ${driveId} and worker_id = ${workerId})`
  return { shown, ownList: ownList.map(({ code }) => code), did, wholeChartSince: whole?.since ?? null }
}
