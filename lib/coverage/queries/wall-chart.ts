import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { type CalendarDate, daysBetween } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { windowsOn } from '../cell-tally'
import { placeNames } from '../place-names'
import type { WallChart, WallNames } from '../wall-chart'
import type { WallCell } from '../wall-groups'
import { marksOf, type WallTile } from '../wall-tile'
import { coverageNowIn } from './coverage-now'
import { mapLabelsIn } from './map-labels'

/** Names of one cell from the `first` person on; `null` shows codes only. */
export type AskedNames = { cellId: string; first: number } | null

/** What the wall's labels fall back to, in the reader's language. */
export type WallWords = { everybody: string; allShifts: string; notPlaced: string }

type Row = {
  workerId: string
  code: string
  cellId: string | null
  value: AssessmentValue | null
  verifiedOn: CalendarDate | null
  lastTalkOn: CalendarDate | null
  disputed: boolean
  committee: boolean
  leader: LeaderStatus | null
}

/** Everybody on the list by their main cell, by code; `null` if there is no such drive for this session. */
export function getWallChart(
  session: Session,
  driveId: string,
  now: Date,
  asked: { names: AskedNames; words: WallWords },
): Promise<{ chart: WallChart; names: WallNames | ReadEnough | null } | null> {
  return asViewer(session, async (tx) => {
    const current = await coverageNowIn(tx, driveId, now)
    if (!current) return null
    const { coverage, partial } = current
    const today = coverage.onDate
    const rows = partial ? await peopleInReach(tx, driveId, today) : await everybody(tx, driveId)
    const { verifiedSince } = windowsOn(today, coverage.lastShockOn)
    const tileOf = ({ verifiedOn, lastTalkOn, ...row }: Row): WallTile => [
      row.code,
      row.value,
      marksOf({ ...row, verified: verifiedOn !== null && verifiedOn >= verifiedSince }),
      lastTalkOn && daysBetween(lastTalkOn, today),
    ]

    const labels = await mapLabelsIn(tx, driveId)
    const nameOf = placeNames(labels, asked.words.everybody)
    const word = (id: string | null, otherwise: string) => (id && labels.names.get(id)) || otherwise
    const places = new Map(labels.places.map((place) => [place.cellId, place]))
    const cellOf = (row: Row) => (row.cellId && places.has(row.cellId) ? row.cellId : null)
    const inCell = (cellId: string | null) => rows.filter((row) => cellOf(row) === cellId)
    const cells = coverage.cells.map(({ cellId, headcount }): WallCell => {
      const place = places.get(cellId)
      return {
        ...{ cellId, name: nameOf(cellId), headcount: headcount?.people ?? null },
        area: word(place?.departmentId ?? null, asked.words.everybody),
        shift: word(place?.shiftId ?? null, asked.words.allShifts),
        tiles: inCell(cellId).map(tileOf),
      }
    })
    const { notPlaced } = asked.words
    const loose = inCell(null).map(tileOf)
    const nowhere = { cellId: null, name: notPlaced, area: notPlaced, shift: notPlaced, headcount: null }
    return {
      chart: {
        ...{ today, withRatings: !partial },
        cells: loose.length === 0 ? cells : [...cells, { ...nowhere, tiles: loose }],
      },
      names: asked.names && (await namesOf(tx, driveId, asked.names, inCell(asked.names.cellId))),
    }
  })
}

const everybody = ({ sql }: ViewerTx, driveId: string) =>
  sql<Row>`
    select w.id as "workerId", w.code, s.cell_id as "cellId", s.value, s.verified_on as "verifiedOn",
      s.last_talk_on as "lastTalkOn", s.disputed, s.committee, s.leader
    from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
    where s.drive_id = ${driveId} and s.active and s.unit <> 'out' order by w.code`

/** A worker leader's people: who they are and where they work, and no rating. */
const peopleInReach = ({ sql }: ViewerTx, driveId: string, today: CalendarDate) =>
  sql<Row>`
    select w.id as "workerId", w.code, p.cell_id as "cellId", null as value, null as "verifiedOn", false as disputed,
      false as committee, null as leader,
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
  people: readonly Row[],
): Promise<WallNames | ReadEnough> {
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
