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
      select id as place, null::uuid as cell_id, -1 as position from day
      union all
      select c.id, c.id, c.position from day, cell c
      where c.drive_id = day.id and c.retired_at is null
        and (day.whole or app.cell_place(c.drive_id, c.id) = any ((select app.my_cell_places())::uuid[]))
    ), span as materialized (
      select a.apart || m.measure as measure, x.span, x.first_on, x.before from day,
        lateral (values ('talked', today - ${REACH_DAYS}::int), ('verified', greatest(today - ${VERIFIED_DAYS}::int, shock)),
          ('assessed', greatest(today - ${STALE_DAYS}::int, shock))) m (measure, first_on), (values (''), ('unsettled_')) a (apart),
        lateral (select (m.first_on + 6) - extract(isodow from m.first_on + 6)::int + 1) w (monday),
        lateral (values ('day', m.first_on, w.monday), ('week', w.monday, 'infinity')) x (span, first_on, before)
    ), kept as (
      select cell_id, measure, people as ever, null as recent from cell_bucket where drive_id = ${driveId} and span = 'ever'
      union all
      -- Each span by itself, so that only its days are read, however many years of them there are.
      select b.cell_id, s.measure, null, b.people from span s, lateral (
        select x.cell_id, sum(x.people) as people from cell_bucket x where x.drive_id = ${driveId}
          and x.span = s.span and x.measure = s.measure and x.on_date >= s.first_on and x.on_date < s.before
        group by 1) b
    ), headcount as (
      select distinct on (e.cell_id) coalesce(e.cell_id, day.id) as place, e.people, e.source, e.on_date
      from day join headcount_estimate e on e.drive_id = day.id and e.withdrawn_at is null and e.on_date <= day.today
      order by e.cell_id, e.on_date desc, e.recorded_at desc, e.id desc
    ), tally as (
      select coalesce(p.place, ${driveId}) as place, k.measure like 'unsettled_%' as unsettled,
        sum(ever) filter (where m.measure = 'named')::int as named,
        sum(recent) filter (where m.measure = 'talked')::int as "talkedTo",
        sum(ever) filter (where m.measure = 'assessed')::int as assessed,
        sum(ever) filter (where m.measure = 'support')::int as supporters,
        sum(recent) filter (where m.measure = 'verified')::int as verified,
        sum(coalesce(ever, -recent)) filter (where m.measure = 'assessed')::int as stale,
        sum(ever) filter (where m.measure = 'disputed')::int as disputed,
        sum(ever) filter (where m.measure = 'committee')::int as committee,
        sum(ever) filter (where m.measure = 'leader_known')::int as "leadersKnown",
        sum(ever) filter (where m.measure = 'leader_won')::int as "leadersWon",
        max((select max(b.on_date) from cell_bucket b where b.drive_id = ${driveId} and b.span = 'day' and b.measure = 'talked'
          and b.cell_id = k.cell_id)) filter (where k.measure = 'named') as "lastTouchOn"
      from kept k cross join lateral (select replace(k.measure, 'unsettled_', '') as measure) m
      left join place p on p.place = k.cell_id
      group by 1, 2
    )
    select p.cell_id as "cellId", day.today, day.shock, day.whole, h.people, h.source, h.on_date as "onDate",
      to_jsonb(t) - 'place' - 'unsettled' as tally, to_jsonb(u) - 'place' - 'unsettled' as unsettled
    from day cross join place p left join headcount h using (place)
    left join tally t on t.place = p.place and not t.unsettled
    left join tally u on u.place = p.place and u.unsettled
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
