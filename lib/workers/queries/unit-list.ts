import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import type { UnitJudgement, UnitReason } from '../unit'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'

/** Somebody of whom the committee judged that they are out of the unit, or that it is not settled. */
export type JudgedPerson = {
  workerId: string
  called: string
  judgementId: string
  judgement: Exclude<UnitJudgement, 'in'>
  reason: UnitReason
  onDate: CalendarDate
  /** Sits on the committee or has a login: then there is more to do when they are out. */
  hasPart: boolean
}

export type UnitList = { today: CalendarDate; people: JudgedPerson[] }

/** The judgements that hold today and say anything but in, those not settled first. `null` for whoever is not on the committee. */
export const getUnitList = (
  session: Session,
  driveId: string,
  now: Date,
): Promise<UnitList | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const rows = await judgedIn(tx, driveId, today)
    const ids = rows.map(({ workerId }) => workerId)
    if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
    const names = await calledBy(tx, driveId, ids)
    const people = rows.map((row) => ({ ...row, called: names.get(row.workerId)?.called ?? '' }))
    const byName = new Intl.Collator('es').compare
    return {
      today,
      people: people.toSorted((a, b) =>
        a.judgement < b.judgement ? -1 : a.judgement > b.judgement ? 1 : byName(a.called, b.called),
      ),
    }
  })

const judgedIn = ({ sql }: ViewerTx, driveId: string, today: CalendarDate) =>
  sql<Omit<JudgedPerson, 'called'>>`
    select * from (
      select distinct on (u.worker_id) u.worker_id as "workerId", u.id as "judgementId", u.judgement, u.reason, u.on_date as "onDate",
        exists (select from committee_seat c where c.drive_id = u.drive_id and c.worker_id = u.worker_id and c.until_on is null)
          or exists (select from drive_role r where r.drive_id = u.drive_id and r.worker_id = u.worker_id
            and (r.until_at is null or r.until_at > now())) as "hasPart"
      from unit_judgement u join worker w on w.drive_id = u.drive_id and w.id = u.worker_id and w.removed_at is null
      where u.drive_id = ${driveId} and u.withdrawn_at is null and u.on_date <= ${today}::date
      order by u.worker_id, u.on_date desc, u.recorded_at desc, u.id desc) x
    where x.judgement <> 'in' limit 500`
