import 'server-only'
import { addDays, type CalendarDate } from '@/lib/clock'
import { REVIEW_BACK_DAYS } from '@/lib/coaching/published-constants'
import {
  type AskLine,
  type PromiseLine,
  type TestLine,
  WEEK_FACTS,
  type WeekFact,
  type WeekLine,
} from '@/lib/coaching/review'
import type { Side } from '@/lib/coaching/thread'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** So many finished and open tests are shown, the newest. */
const TESTS_SHOWN = 5

/** What was done in the seven days up to today and in the seven before. */
export async function readWeek({ sql }: ViewerTx, driveId: string, today: CalendarDate): Promise<WeekLine[]> {
  const since = addDays(today, -6)
  const before = addDays(today, -13)
  const rows = await sql<{ fact: WeekFact; now: number; before: number }>`
    with fact as (
      select 'talks' as fact, id::text as what, happened_on as day from one_on_one
        where drive_id = ${driveId} and withdrawn_at is null and happened_on between ${before}::date and ${today}::date
      union all select 'people', worker_id::text, happened_on from one_on_one
        where drive_id = ${driveId} and withdrawn_at is null and happened_on between ${before}::date and ${today}::date
      union all select 'asks', a.id::text, o.happened_on from ask a join one_on_one o on o.drive_id = a.drive_id and o.id = a.one_on_one_id
        where a.drive_id = ${driveId} and o.withdrawn_at is null and o.happened_on between ${before}::date and ${today}::date
      union all select 'ratings', id::text, happened_on from assessment
        where drive_id = ${driveId} and withdrawn_at is null and happened_on between ${before}::date and ${today}::date
      union all select 'added', w.id::text, (w.added_at at time zone d.time_zone)::date from worker w join drive d on d.id = w.drive_id
        where w.drive_id = ${driveId} and w.removed_at is null and (w.added_at at time zone d.time_zone)::date between ${before}::date and ${today}::date
      union all select 'kept', c.id::text, (c.closed_at at time zone d.time_zone)::date from commitment c join drive d on d.id = c.drive_id
        where c.drive_id = ${driveId} and c.outcome = 'kept' and (c.closed_at at time zone d.time_zone)::date between ${before}::date and ${today}::date
    )
    select fact, count(distinct what) filter (where day >= ${since}::date)::int as now,
      count(distinct what) filter (where day < ${since}::date)::int as before from fact group by fact`
  return WEEK_FACTS.map((fact) => rows.find((row) => row.fact === fact) ?? { fact, now: 0, before: 0 })
}

/** How many talks of the window got to each step of a school and ended there. */
export async function readReached(
  { sql }: ViewerTx,
  driveId: string,
  { schoolId, today }: { schoolId: string; today: CalendarDate },
): Promise<Map<string, number>> {
  const rows = await sql<{ step: string; talks: number }>`
    select step_reached as step, count(*)::int as talks from one_on_one
    where drive_id = ${driveId} and withdrawn_at is null and school = ${schoolId} and step_reached is not null
      and happened_on > ${addDays(today, -REVIEW_BACK_DAYS)}::date group by 1`
  return new Map(rows.map(({ step, talks }) => [step, talks]))
}

/** What was asked in the window, the most asked first. */
export const readAsks = (
  { sql }: ViewerTx,
  driveId: string,
  today: CalendarDate,
): Promise<AskLine[]> => sql<AskLine>`
  select a.kind, count(*)::int as asked, count(*) filter (where a.answer = 'yes')::int as yes,
    count(*) filter (where a.answer = 'no')::int as no,
    count(*) filter (where a.answer is null or a.answer = 'not_yet')::int as open
  from ask a join one_on_one o on o.drive_id = a.drive_id and o.id = a.one_on_one_id and o.withdrawn_at is null
  where a.drive_id = ${driveId} and o.happened_on > ${addDays(today, -REVIEW_BACK_DAYS)}::date
  group by a.kind order by 2 desc, 1`

/** What was promised and fell due in the window: kept, not kept, still open. A new date or a dropped promise is none of these. */
export const readPromises = (
  { sql }: ViewerTx,
  driveId: string,
  today: CalendarDate,
): Promise<PromiseLine[]> =>
  sql<PromiseLine>`
  select c.by, count(*)::int as due, count(*) filter (where c.outcome = 'kept')::int as kept,
    count(*) filter (where c.outcome = 'not_kept')::int as "notKept", count(*) filter (where c.outcome is null)::int as open
  from commitment c where c.drive_id = ${driveId} and c.due_on > ${addDays(today, -REVIEW_BACK_DAYS)}::date and c.due_on <= ${today}::date
    and (c.outcome is null or c.outcome in ('kept', 'not_kept'))
    and not exists (select from one_on_one o where o.drive_id = c.drive_id and o.id = c.one_on_one_id and o.withdrawn_at is not null)
  group by c.by order by c.by desc`

/** The last tests whose list is frozen, the newest first, with how many took part: noted by name, or counted. */
export const readTests = ({ sql }: ViewerTx, driveId: string): Promise<TestLine[]> => sql<TestLine>`
  select t.id as "testId", t.kind, t.happens_on as "happensOn", t.closed_at is null as "isOpen",
    (select coalesce(sum(c.eligible), 0)::int from test_cell c where c.drive_id = t.drive_id and c.test_id = t.id) as eligible,
    (select coalesce(sum(c.took_part), 0)::int from test_cell c where c.drive_id = t.drive_id and c.test_id = t.id)
      + (select count(*)::int from (select distinct on (p.worker_id) p.worker_id, p.result from participation p
          where p.drive_id = t.drive_id and p.test_id = t.id and p.withdrawn_at is null
          order by p.worker_id, p.recorded_at desc, p.id desc) n
        join eligible e on e.drive_id = t.drive_id and e.test_id = t.id and e.worker_id = n.worker_id
        where n.result = 'took_part') as "tookPart"
  from structure_test t where t.drive_id = ${driveId} and t.frozen_at is not null and t.cancelled_at is null
  order by t.happens_on desc, t.made_at desc, t.id desc limit ${TESTS_SHOWN}`

/** Which points of the checklist are ticked, and for whom whoever ticked them spoke. */
export async function readMarks(
  { sql }: ViewerTx,
  driveId: string,
): Promise<Map<string, { side: Side; markedAt: Date }>> {
  const rows = await sql<{ item: string; side: Side; markedAt: Date }>`
    select item, side, marked_at as "markedAt" from checklist_mark
    where drive_id = ${driveId} and unmarked_at is null order by marked_at`
  return new Map(rows.map(({ item, side, markedAt }) => [item, { side, markedAt }]))
}
