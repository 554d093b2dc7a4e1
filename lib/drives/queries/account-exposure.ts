import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { Exposure } from '@/lib/workers/queries/unit-of-worker'

/** What an account of a drive was shown and did there. `name` is `null` where the viewer may not read it. */
export type AccountExposure = { name: string | null; today: CalendarDate; exposure: Exposure }

/** What one account saw in the last 30 days and ever did, for the committee; `null` for anybody else and for accounts elsewhere. */
export const getAccountExposure = (
  session: Session,
  driveId: string,
  userId: string,
  now: Date,
): Promise<AccountExposure | null> =>
  asViewer(session, async (tx) => {
    const { sql } = tx
    const [drive] = await sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())
        and exists (select from drive_role r where r.drive_id = drive.id and r.user_id = ${userId})`
    if (!drive) return null
    const { timeZone } = drive
    const shown = await sql<Exposure['shown'][number]>`
      select w.code, s.days, s.first_on as "firstOn", s.last_on as "lastOn"
      from app.shown_to_user(${driveId}, ${userId}) s join worker w on w.drive_id = ${driveId} and w.id = s.worker_id
      order by s.days desc, w.code`
    const ownList = await sql<{ code: string }>`
      select distinct w.code from turf t join worker w on w.drive_id = t.drive_id and w.id = t.worker_id
      where t.drive_id = ${driveId} and t.user_id = ${userId} order by w.code`
    const did = await sql<Exposure['did'][number]>`
      select name, count(*)::int as times, max((at at time zone ${timeZone})::date) as "lastOn" from activity
      where scope_id = ${driveId} and actor_id = ${userId} group by name order by 2 desc, 1`
    const [whole] = await sql<{ since: CalendarDate | null }>`
      select min((from_at at time zone ${timeZone})::date) as since from drive_role
      where drive_id = ${driveId} and role in ('committee', 'data_steward') and user_id = ${userId}`
    return {
      name: (await talkersIn(tx, driveId)).find((each) => each.userId === userId)?.name ?? null,
      today: dateIn(timeZone, now),
      exposure: {
        shown,
        ownList: ownList.map(({ code }) => code),
        did,
        wholeChartSince: whole?.since ?? null,
      },
    }
  })
