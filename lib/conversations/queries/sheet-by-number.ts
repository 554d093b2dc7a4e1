import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import { HINT_DAYS, LINES_A_SHEET, type PaperPerson } from '../paper-sheets'
import { firstLineOf, type PrintedSheet, readSheetNumber, type SheetList } from '../sheet-number'
import { calledBy } from './called'
import { talkersIn } from './drive-talkers'
import { sheetMarkIn } from './sheet-mark'

/** A printed page that came back: its people in the order of the paper. `holder`: whose list it is, empty for
 * the viewer's own; `null`: an area's. */
export type FoundSheet = {
  printedOn: CalendarDate
  today: CalendarDate
  page: number
  holder: string | null
  cellId: string | null
  people: PaperPerson[] | ReadEnough
}

/**
 * The page behind the number on a sheet: the list as it was on the day when it was printed. Whoever leads reaches their own; the
 * committee reaches everybody's and the areas.
 */
export function getSheetByNumber(
  viewer: Viewer,
  driveId: string,
  typed: string,
  now = currentTime(),
): Promise<FoundSheet | 'mistyped' | 'not_yours'> {
  return asViewer(viewer, async (tx) => {
    const timeZone = await driveZoneIn(tx, driveId)
    if (!timeZone) return 'not_yours'
    const talkers = onCommittee(rolesIn(viewer, driveId)) ? await talkersIn(tx, driveId) : []
    const { cells } = talkers.length > 0 ? await shopIn(tx, driveId) : { cells: [] }
    const lists: SheetList[] = [
      { userId: viewer.userId },
      ...talkers.map(({ userId }) => ({ userId })),
      ...cells.map(({ id }) => ({ cellId: id })),
    ]
    const sheet = readSheetNumber(typed, lists, sheetMarkIn(tx, driveId))
    if (typeof sheet === 'string') return sheet

    const today = dateIn(timeZone, now)
    const listed = await peopleOn(tx, viewer.userId, driveId, sheet, { today, timeZone })
    const shown = listed.slice(firstLineOf(sheet), firstLineOf(sheet) + LINES_A_SHEET)
    const ids = shown.map(({ workerId }) => workerId)
    const names = await calledBy(tx, driveId, ids)
    const byName = ids.filter((id) => names.get(id)?.isCode === false)
    const people = shown.map((row) => ({ ...row, called: names.get(row.workerId)?.called ?? '' }))
    const { list, printedOn, page } = sheet
    const nameOf = (id: string) =>
      id === viewer.userId ? '' : (talkers.find(({ userId }) => userId === id)?.name ?? '')
    return {
      ...{ printedOn, today, page },
      holder: 'userId' in list ? nameOf(list.userId) : null,
      cellId: 'cellId' in list ? list.cellId : null,
      people: (await mayShowNames(tx, driveId, byName)) ? people : READ_ENOUGH,
    }
  })
}

/** Who was on a list on the day when it was printed, by code as it was printed; who left or moved since is still on that paper. */
const peopleOn = (
  { sql }: ViewerTx,
  viewerUserId: string,
  driveId: string,
  { list, printedOn }: PrintedSheet,
  { today, timeZone }: { today: CalendarDate; timeZone: string },
): Promise<Omit<PaperPerson, 'called'>[]> => {
  const holder = 'userId' in list ? list.userId : null
  const cellId = 'cellId' in list ? list.cellId : null
  return sql<Omit<PaperPerson, 'called'>>`
    with listed as (
      select t.worker_id from turf t where t.drive_id = ${driveId} and t.user_id = ${holder}::uuid and ${cellId}::uuid is null
        and t.from_at < (${printedOn}::date + 1)::timestamp at time zone ${timeZone}
        and (t.until_at is null or t.until_at >= (${printedOn}::date + 1)::timestamp at time zone ${timeZone})
      union
      select p.worker_id from placement p where p.drive_id = ${driveId} and p.cell_id = ${cellId}::uuid and p.is_primary
        and p.replaced_at is null and p.from_on <= ${printedOn}::date and (p.until_on is null or p.until_on > ${printedOn}::date)
    )
    select w.id as "workerId", w.code, array(select distinct o.happened_on::text from one_on_one o
        where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null
          and o.happened_on > ${today}::date - ${HINT_DAYS}::int) as "talkedOn"
    from worker w left join app.states_in(${driveId}, array(select worker_id from listed)) s on s.worker_id = w.id
    where w.drive_id = ${driveId} and w.removed_at is null and not w.leave_alone
      and (w.only_user_id is null or w.only_user_id = coalesce(${holder}::uuid, ${viewerUserId}::uuid))
      and w.id in (select worker_id from listed)
      and (coalesce(s.active, true) or exists (select from worker_status t where t.drive_id = w.drive_id and t.worker_id = w.id
        and t.replaced_at is null and t.from_on > ${printedOn}::date))
      and s.unit is distinct from 'out'
      and not exists (select from drive_role r where r.drive_id = w.drive_id and r.worker_id = w.id
        and r.user_id = coalesce(${holder}::uuid, ${viewerUserId}::uuid))
    order by w.code limit 1600`
}
