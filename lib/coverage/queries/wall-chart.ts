import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { type CalendarDate, daysBetween } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { windowsOn } from '../cell-tally'
import { openedCell } from '../opened-cell'
import { type PackedCell, packTiles } from '../packed-tiles'
import { placeNames } from '../place-names'
import type { WallChart, WallNames } from '../wall-chart'
import { WALL_MARKS, type WallTile } from '../wall-tile'
import { coverageNowIn } from './coverage-now'
import { mapLabelsIn } from './map-labels'

/** Names of one cell from the `first` person on; `null` shows codes only. */
export type AskedNames = { cellId: string; first: number } | null

/** What the wall's labels fall back to, in the reader's language. */
export type WallWords = { everybody: string; allShifts: string; notPlaced: string }

/** Who is asked to be shown: in a large shop one cell, `null` people in none; and names. */
export type AskedWall = { opened?: string | null | undefined; names: AskedNames; words: WallWords }

/** Everybody on the list by their main cell, by code; `null` if there is no such drive for this session. */
export function getWallChart(
  session: Session,
  driveId: string,
  now: Date,
  asked: AskedWall,
): Promise<{ chart: WallChart; names: WallNames | ReadEnough | null } | null> {
  return asViewer(session, async (tx) => {
    const current = await coverageNowIn(tx, driveId, now)
    if (!current) return null
    const { coverage, partial } = current
    const today = coverage.onDate
    const opened = partial ? null : openedCell(coverage, asked.opened)
    const labels = await mapLabelsIn(tx, driveId)
    const places = new Map(labels.places.map((place) => [place.cellId, place]))
    const reach = partial
      ? (await peopleInReach(tx, driveId, today)).map((person) => placedIn(places, person))
      : null
    const packed = reach
      ? packedOf(reach, today)
      : await everybody(tx, driveId, windowsOn(today, coverage.lastShockOn).verifiedSince, {
          today,
          cellIds: coverage.cells.map(({ cellId }) => cellId),
          opened,
        })

    const nameOf = placeNames(labels, asked.words.everybody)
    const word = (id: string | null, otherwise: string) => (id && labels.names.get(id)) || otherwise
    const cells = shownCells(coverage.cells, packed, places).map(
      ({ cellId, headcount, tally }): PackedCell => {
        const place = places.get(cellId)
        const { people, tiles } = packed.get(cellId) ?? NONE
        return {
          ...{ cellId, name: nameOf(cellId), headcount: headcount?.people ?? null },
          area: word(place?.departmentId ?? null, asked.words.everybody),
          shift: word(place?.shiftId ?? null, asked.words.allShifts),
          ...{ people: opened && tally ? tally.named : people, packed: tiles },
        }
      },
    )
    const { notPlaced } = asked.words
    const loose = packed.get(null) ?? NONE
    const nowhere: PackedCell = {
      ...{ cellId: null, name: notPlaced, area: notPlaced, shift: notPlaced, headcount: null },
      ...{ people: opened ? coverage.notPlaced.tally.named : loose.people, packed: loose.tiles },
    }
    return {
      chart: {
        ...{ today, opened, withRatings: !partial },
        cells: openedFirst(nowhere.people === 0 ? cells : [...cells, nowhere], opened),
      },
      names: asked.names && (await namesOf(tx, driveId, asked.names, reach)),
    }
  })
}

/** What the wall knows of a cell: how many tiles, and these in one text. */
type Packed = { people: number; tiles: string }
const NONE: Packed = { people: 0, tiles: '' }

type CountedCell = { cellId: string; headcount: { people: number } | null; tally: { named: number } | null }

/** The cells that the viewer has counts of, and those where people of their list work, in the shop's order. */
function shownCells(
  counted: readonly CountedCell[],
  packed: ReadonlyMap<string | null, Packed>,
  inUse: ReadonlyMap<string, unknown>,
): CountedCell[] {
  const known = new Set(counted.map(({ cellId }) => cellId))
  const others = [...inUse.keys()].filter((cellId) => packed.has(cellId) && !known.has(cellId))
  return [...counted, ...others.map((cellId) => ({ cellId, headcount: null, tally: null }))]
}

const openedFirst = (cells: readonly PackedCell[], opened: WallChart['opened']): PackedCell[] =>
  cells.toSorted((a, b) => Number(b.cellId === opened?.cellId) - Number(a.cellId === opened?.cellId))

async function everybody(
  { sql }: ViewerTx,
  driveId: string,
  verifiedSince: CalendarDate,
  asked: { today: CalendarDate; cellIds: readonly string[]; opened: WallChart['opened'] },
): Promise<Map<string | null, Packed>> {
  const cellId = asked.opened?.cellId ?? null
  const rows = await sql<Packed & { cellId: string | null }>`
    select x.cell_id as "cellId", count(*)::int as people,
      string_agg(x.code || ' ' || x.stand || coalesce(' ' || x.days, ''), ',' order by x.code) as tiles
    from (
      select case when s.cell_id = any (${asked.cellIds}::uuid[]) then s.cell_id end as cell_id, w.code,
        coalesce(s.value, 0) || concat(case when s.verified_on >= ${verifiedSince}::date then ${WALL_MARKS.verified}::text end,
          case when s.disputed then ${WALL_MARKS.disputed}::text end, case when s.committee then ${WALL_MARKS.committee}::text end,
          left(s.leader, 1)) as stand,
        ${asked.today}::date - s.last_talk_on as days
      from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
      where s.drive_id = ${driveId} and s.active and s.unit <> 'out' and (${cellId}::uuid is null or s.cell_id = ${cellId}::uuid)
    ) x
    where ${asked.opened === null} or x.cell_id is not distinct from ${cellId}::uuid
    group by 1`
  return new Map(rows.map((row) => [row.cellId, row]))
}

type InReach = { workerId: string; code: string; cellId: string | null; lastTalkOn: CalendarDate | null }

/** Somebody in a cell that is no longer in use counts as not placed, as on the map. */
const placedIn = (inUse: ReadonlyMap<string, unknown>, person: InReach): InReach =>
  person.cellId !== null && inUse.has(person.cellId) ? person : { ...person, cellId: null }

function packedOf(people: readonly InReach[], today: CalendarDate): Map<string | null, Packed> {
  const cellIds = [...new Set(people.map(({ cellId }) => cellId))]
  return new Map(
    cellIds.map((cellId) => {
      const here = people.filter((person) => person.cellId === cellId)
      const tiles = here.map(({ code, lastTalkOn }): WallTile => {
        const days = lastTalkOn && daysBetween(lastTalkOn, today)
        return [code, null, '', days]
      })
      return [cellId, { people: here.length, tiles: packTiles(tiles) }]
    }),
  )
}

/** A worker leader's people: who they are and where they work, and no rating. */
const peopleInReach = ({ sql }: ViewerTx, driveId: string, today: CalendarDate) =>
  sql<InReach>`
    select w.id as "workerId", w.code, p.cell_id as "cellId",
      (select max(o.happened_on) from one_on_one o where o.drive_id = w.drive_id and o.worker_id = w.id
         and o.withdrawn_at is null) as "lastTalkOn"
    from worker w
    left join lateral (
      select cell_id from placement p where p.drive_id = w.drive_id and p.worker_id = w.id and p.replaced_at is null
        and p.is_primary and p.from_on <= ${today}::date and (p.until_on is null or p.until_on > ${today}::date)
      order by p.from_on desc, p.recorded_at desc, p.id desc limit 1) p on true
    where w.drive_id = ${driveId} and w.removed_at is null
      and coalesce((select t.status in ('active', 'on_leave') from worker_status t where t.drive_id = w.drive_id
        and t.worker_id = w.id and t.replaced_at is null and t.from_on <= ${today}::date
        order by t.from_on desc, t.recorded_at desc, t.id desc limit 1), true)
      and w.id <> all ((select app.out_of_unit(${driveId}))::uuid[])
    order by w.code`

/** A page of names of one cell, within the reading budget. */
async function namesOf(
  tx: ViewerTx,
  driveId: string,
  { cellId, first }: { cellId: string; first: number },
  reach: readonly InReach[] | null,
): Promise<WallNames | ReadEnough> {
  const people = reach
    ? reach.filter((person) => person.cellId === cellId)
    : await tx.sql<{ workerId: string; code: string }>`
        select w.id as "workerId", w.code
        from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
        where s.drive_id = ${driveId} and s.cell_id = ${cellId} and s.active and s.unit <> 'out' order by w.code`
  const page = people.slice(first, first + PEOPLE_A_PAGE)
  const names = await calledBy(
    tx,
    driveId,
    page.map(({ workerId }) => workerId),
  )
  const byName = page.filter(({ workerId }) => names.get(workerId)?.isCode === false)
  const shown = await mayShowNames(
    tx,
    driveId,
    byName.map(({ workerId }) => workerId),
  )
  if (!shown) return READ_ENOUGH
  const called = byName.map(({ workerId, code }) => [code, names.get(workerId)?.called ?? code] as const)
  return { cellId, first, inAll: people.length, called: Object.fromEntries(called) }
}
