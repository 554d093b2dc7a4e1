import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { now as currentTime } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import type { CellCounts, CellTally } from '../cell-tally'
import { coverDrive, type DriveCoverage } from '../drive-coverage'
import type { HeadcountSource } from '../headcount'
import { REACH_DAYS, STALE_DAYS, VERIFIED_DAYS } from '../published-constants'

/** The map of now. `partial` is what a worker leader sees: the own cell, and no sum of the whole. */
export type CoverageNow = { coverage: DriveCoverage; partial: boolean }

/** The coverage of a drive at this moment, from the kept counts; `null` if there is no such drive for this session. */
export const getCoverageNow = (
  session: Session,
  driveId: string,
  now = currentTime(),
): Promise<CoverageNow | null> => asViewer(session, (tx) => coverageNowIn(tx, driveId, now))

/** {@link getCoverageNow} inside a transaction that is already open. One statement, whatever the size of the shop. */
export async function coverageNowIn(tx: ViewerTx, driveId: string, now: Date): Promise<CoverageNow | null> {
  const rows = await tx.sql<Row>`
    with day as (
      select d.id, z.today, (select max(s.on_date) from shock s
          where s.drive_id = d.id and s.withdrawn_at is null and s.on_date <= z.today) as shock,
        d.id = any (app.my_sight_drives()) as whole
      from drive d, lateral (select (${now}::timestamptz at time zone d.time_zone)::date as today) z
      where d.id = ${driveId}
    ), place as (
      select null::uuid as cell_id, -1 as position from day
      union all
      select c.id, c.position from day, cell c
      where c.drive_id = day.id and c.retired_at is null and (day.whole or app.cell_place(c.drive_id, c.id) = any (app.my_cell_places()))
    ), since as (
      select today - ${REACH_DAYS}::int as reached, greatest(today - ${VERIFIED_DAYS}::int, shock) as verified,
        greatest(today - ${STALE_DAYS}::int, shock) as fresh from day
    ), counted as (
      select b.cell_id, b.measure, sum(b.people) as all_of_them,
        sum(b.people) filter (where b.on_date >= since.reached) as reached,
        sum(b.people) filter (where b.on_date >= since.verified) as verified,
        sum(b.people) filter (where b.on_date < since.fresh) as stale, max(b.on_date) as last_on
      from since cross join cell_bucket b
      where b.drive_id = ${driveId} and b.placed = 'primary' and b.people > 0
      group by b.cell_id, b.measure
    ), tally as (
      select p.cell_id, starts_with(c.measure, 'unsettled_') as unsettled,
        sum(all_of_them) filter (where m.measure = 'named')::int as named,
        sum(reached) filter (where m.measure = 'talked')::int as "talkedTo",
        sum(all_of_them) filter (where m.measure = 'assessed')::int as assessed,
        sum(all_of_them) filter (where m.measure = 'support')::int as supporters,
        sum(verified) filter (where m.measure = 'verified')::int as verified,
        sum(stale) filter (where m.measure = 'assessed')::int as stale,
        sum(all_of_them) filter (where m.measure = 'disputed')::int as disputed,
        sum(all_of_them) filter (where m.measure = 'committee')::int as committee,
        sum(all_of_them) filter (where m.measure = 'leader_known')::int as "leadersKnown",
        sum(all_of_them) filter (where m.measure = 'leader_won')::int as "leadersWon",
        max(last_on) filter (where m.measure = 'talked') as "lastTouchOn"
      from counted c cross join lateral (select replace(c.measure, 'unsettled_', '') as measure) m
      left join place p on p.cell_id = c.cell_id
      group by 1, 2
    )
    select p.cell_id as "cellId", day.today, day.shock, day.whole, h.people, h.source, h.on_date as "onDate",
      to_jsonb(t) - 'cell_id' - 'unsettled' as tally, to_jsonb(u) - 'cell_id' - 'unsettled' as unsettled
    from day cross join place p
    left join lateral (
      select e.people, e.source, e.on_date from headcount_estimate e
      where e.drive_id = day.id and e.cell_id is not distinct from p.cell_id and e.withdrawn_at is null
        and e.on_date <= day.today
      order by e.on_date desc, e.recorded_at desc, e.id desc limit 1
    ) h on true
    left join tally t on t.cell_id is not distinct from p.cell_id and not t.unsettled
    left join tally u on u.cell_id is not distinct from p.cell_id and u.unsettled
    order by p.position, p.cell_id`
  const drive = rows.find((row) => row.cellId === null)
  return drive ? coverageOf(drive, rows) : null
}

type KeptCounts = { [Measure in keyof CellCounts]: number | null }

type Row = {
  cellId: string | null
  today: CalendarDate
  shock: CalendarDate | null
  whole: boolean
  people: number | null
  source: HeadcountSource | null
  onDate: CalendarDate | null
  tally: (KeptCounts & { lastTouchOn: CalendarDate | null }) | null
  unsettled: KeptCounts | null
}

function coverageOf(drive: Row, rows: readonly Row[]): CoverageNow {
  const coverage = coverDrive({
    onDate: drive.today,
    lastShockOn: drive.shock,
    headcount: drive.whole ? headcountOf(drive) : null,
    cells: rows.flatMap((row) =>
      row.cellId ? [{ cellId: row.cellId, tally: tallyOf(row), headcount: headcountOf(row) }] : [],
    ),
    notPlaced: tallyOf(drive),
  })
  return { coverage, partial: !drive.whole }
}

const headcountOf = ({ people, source, onDate }: Row) =>
  people !== null && source && onDate ? { people, source, onDate } : null

const tallyOf = ({ tally, unsettled }: Row): CellTally => ({
  ...countsOf(tally),
  lastTouchOn: tally?.lastTouchOn ?? null,
  unsettled: unsettled && countsOf(unsettled),
})

const countsOf = (kept: KeptCounts | null): CellCounts => ({
  named: kept?.named ?? 0,
  talkedTo: kept?.talkedTo ?? 0,
  assessed: kept?.assessed ?? 0,
  supporters: kept?.supporters ?? 0,
  verified: kept?.verified ?? 0,
  stale: kept?.stale ?? 0,
  disputed: kept?.disputed ?? 0,
  committee: kept?.committee ?? 0,
  leadersKnown: kept?.leadersKnown ?? 0,
  leadersWon: kept?.leadersWon ?? 0,
})
