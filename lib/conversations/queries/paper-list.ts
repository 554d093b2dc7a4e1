import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { HINT_DAYS, inSheets, LINES_A_SHEET, type PaperChoice, type PaperPerson } from '../paper-sheets'
import { sheetNumber } from '../sheet-number'
import { calledBy } from './called'
import { sheetMarkIn } from './sheet-mark'

export type PaperList = {
  today: CalendarDate
  /** By code, as they are printed: so many as fit a page of names, from the one asked for on. */
  people: PaperPerson[] | ReadEnough
  inAll: number
  /** The numbers of the sheets of {@link LINES_A_SHEET} people that these fill, in order. */
  sheetNumbers: string[]
}

type Row = Omit<PaperPerson, 'called'>

/**
 * The people of a printed list, by code, from `first` on: the own list or one area. Whoever asked to be left alone, or whom
 * only a colleague talks with, is not printed; nor is the viewer. `null` when the drive is not there for this viewer.
 */
export function getPaperList(
  viewer: Viewer,
  driveId: string,
  choice: PaperChoice,
  first = 0,
  now = currentTime(),
): Promise<PaperList | null> {
  return asViewer(viewer, async (tx) => {
    const timeZone = await driveZoneIn(tx, driveId)
    if (!timeZone) return null
    const today = dateIn(timeZone, now)
    const rows = await readPeople(tx, viewer.userId, driveId, choice, today)
    const shown = rows.slice(first, first + PEOPLE_A_PAGE)
    const ids = shown.map(({ workerId }) => workerId)
    const names = await calledBy(tx, driveId, ids)
    const byName = ids.filter((id) => names.get(id)?.isCode === false)
    const people = shown.map((row) => ({ ...row, called: names.get(row.workerId)?.called ?? '' }))
    const list = choice === 'mine' ? { userId: viewer.userId } : choice
    const numberOf = (page: number) => sheetNumber({ list, printedOn: today, page }, sheetMarkIn(tx, driveId))
    return {
      today,
      sheetNumbers: inSheets(people).map((_, index) => numberOf(Math.floor(first / LINES_A_SHEET) + index)),
      people: (await mayShowNames(tx, driveId, byName)) ? people : READ_ENOUGH,
      inAll: rows.length,
    }
  })
}

const readPeople = (
  { sql }: ViewerTx,
  userId: string,
  driveId: string,
  choice: PaperChoice,
  today: CalendarDate,
): Promise<Row[]> => {
  const cellId = choice === 'mine' ? null : choice.cellId
  return sql<Row>`
    with own as (
      select worker_id from turf where drive_id = ${driveId} and user_id = ${userId} and until_at is null
    )
    select w.id as "workerId", w.code, array(select distinct o.happened_on::text from one_on_one o
        where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null
          and o.happened_on > ${today}::date - ${HINT_DAYS}::int) as "talkedOn"
    from worker w left join app.states_in(${driveId}, case when ${cellId}::uuid is null then array(select worker_id from own) end) s
      on s.worker_id = w.id
    where w.drive_id = ${driveId} and w.removed_at is null and not w.leave_alone
      and (w.only_user_id is null or w.only_user_id = ${userId})
      and case when ${cellId}::uuid is null
        then w.id in (select worker_id from own)
        else s.cell_id = ${cellId} end
      and coalesce(s.active, true) and s.unit is distinct from 'out'
      and not exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${userId} and r.worker_id = w.id)
    order by w.code limit 1000`
}

/** Somebody by the code on paper, wherever they work; `null` for a code that this viewer does not reach. */
export function getPersonByCode(
  viewer: Viewer,
  driveId: string,
  code: string,
): Promise<PaperPerson | ReadEnough | null> {
  return asViewer(viewer, async (tx) => {
    const [row] = await tx.sql<Row>`
      select w.id as "workerId", w.code, array(select distinct o.happened_on::text from one_on_one o
          where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null
            and o.happened_on > current_date - ${HINT_DAYS}::int) as "talkedOn"
      from worker w where w.drive_id = ${driveId} and w.code = ${code} and w.removed_at is null`
    if (!row) return null
    const called = (await calledBy(tx, driveId, [row.workerId])).get(row.workerId)
    if (called?.isCode === false && !(await mayShowNames(tx, driveId, [row.workerId]))) return READ_ENOUGH
    return { ...row, called: called?.called ?? row.code }
  })
}
