import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import { type Boundary, boundaryOf } from '@/lib/workers/boundary'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import type { UnitJudgement } from '@/lib/workers/unit'
import type { CellCoverage } from '../cell-coverage'
import { windowsOn } from '../cell-tally'
import { coverageNowIn } from './coverage-now'
import { mapLabelsIn } from './map-labels'

/** Somebody who works in a cell: by name or, for a coach, by code. */
export type CellPerson = {
  workerId: string
  /** Tells two of one name apart. */
  code: string
  called: string
  /** Counted here; the others work here too and are counted where they mainly work. */
  isPrimary: boolean
  lastTalkOn: CalendarDate | null
  value: AssessmentValue | null
  /** The rating was shown by what they did, recently enough. */
  verified: boolean
  disputed: boolean
  committee: boolean
  leader: LeaderStatus | null
  /** Out: works here and is not counted. A worker leader is not told what is not settled. */
  unit: UnitJudgement
  /** What the person asked for, as it concerns whoever looks. */
  boundary: Boundary
}

export type CellPage = {
  title: string[]
  today: CalendarDate
  coverage: CellCoverage
  /** So many of them as fit a page, from the one that was asked for on. */
  people: CellPerson[] | ReadEnough
  /** How many there are in all. */
  inAll: number
  /** Whether ratings are of everybody's knowledge; a worker leader sees who works here and nobody's rating. */
  withRatings: boolean
}

type Row = Omit<CellPerson, 'called' | 'verified' | 'boundary'> & {
  verifiedOn: CalendarDate | null
  leaveAlone: boolean
  onlyUserId: string | null
  me: string
}

/**
 * One cell with its people, those least reached first, a page of them from `first` on; `null` when the cell is not there for
 * this session.
 */
export function getCellPage(
  session: Session,
  driveId: string,
  cellId: string,
  now: Date,
  first = 0,
): Promise<CellPage | null> {
  return asViewer(session, async (tx) => {
    const current = await coverageNowIn(tx, driveId, now)
    const coverage = current?.coverage.cells.find((cell) => cell.cellId === cellId)
    if (!current || !coverage) return null
    const today = current.coverage.onDate
    const rows = await tx.sql<Row>`
      select p.worker_id as "workerId", w.code, bool_or(p.is_primary) as "isPrimary", s.value, s.verified_on as "verifiedOn",
        coalesce(s.disputed, false) as disputed, coalesce(s.committee, false) as committee, s.leader,
        coalesce(s.unit, case when p.worker_id = any ((select app.out_of_unit(${driveId}))::uuid[]) then 'out' else 'in' end) as unit,
        w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId", (select app.me()) as me,
        (select max(o.happened_on) from one_on_one o where o.drive_id = p.drive_id and o.worker_id = p.worker_id
           and o.withdrawn_at is null) as "lastTalkOn"
      from placement p join worker w on w.drive_id = p.drive_id and w.id = p.worker_id and w.removed_at is null
      left join worker_state s on s.drive_id = p.drive_id and s.worker_id = p.worker_id
      where p.drive_id = ${driveId} and p.cell_id = ${cellId} and p.replaced_at is null
        and p.from_on <= ${today}::date and (p.until_on is null or p.until_on > ${today}::date)
        and coalesce(s.active, (select t.status in ('active', 'on_leave') from worker_status t where t.drive_id = p.drive_id
          and t.worker_id = p.worker_id and t.replaced_at is null and t.from_on <= ${today}::date
          order by t.from_on desc, t.recorded_at desc, t.id desc limit 1), true)
      group by p.drive_id, p.worker_id, w.code, w.leave_alone, w.only_user_id, s.value, s.verified_on, s.disputed, s.committee, s.leader, s.unit, s.active`
    const names = await calledBy(
      tx,
      driveId,
      rows.map(({ workerId }) => workerId),
    )
    const { verifiedSince } = windowsOn(today, current.coverage.lastShockOn)
    const byName = new Intl.Collator('es').compare
    const everybody = rows.map(({ verifiedOn, leaveAlone, onlyUserId, me, ...row }) => ({
      ...row,
      boundary: boundaryOf(leaveAlone, onlyUserId, me),
      called: names.get(row.workerId)?.called ?? '',
      verified: verifiedOn !== null && verifiedOn >= verifiedSince,
    }))
    const { places, names: words } = await mapLabelsIn(tx, driveId)
    const place = places.find((each) => each.cellId === cellId)
    const people = everybody
      .toSorted(
        (a, b) =>
          Number(a.unit === 'out') - Number(b.unit === 'out') ||
          (a.lastTalkOn ?? '').localeCompare(b.lastTalkOn ?? '') ||
          byName(a.called, b.called),
      )
      .slice(first, first + PEOPLE_A_PAGE)
    const byTheirNames = people.flatMap(({ workerId }) => (names.get(workerId)?.isCode ? [] : workerId))
    return {
      title: [place?.siteId, place?.departmentId, place?.shiftId].flatMap(
        (id) => (id && words.get(id)) || [],
      ),
      today,
      coverage,
      people: (await mayShowNames(tx, driveId, byTheirNames)) ? people : READ_ENOUGH,
      inAll: everybody.length,
      withRatings: !current.partial,
    }
  })
}
