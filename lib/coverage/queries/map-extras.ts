import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { issuesNamedUntil, type NamedIssue } from '../issue-heat'
import type { MapMeasure } from '../map-measures'
import { PACE_DAYS, REACH_DAYS } from '../published-constants'
import { type CountedTalks, talksUntil } from '../recent-talks'
import type { WorkerFacts } from '../worker-facts'

/** What pace and issues are read from. Only the one that is asked for is fetched; the other stays empty. */
export type Fetched = { talks: CountedTalks[]; issues: NamedIssue[] }

/** Talks or issues by the cells of today. Whoever talked by their own login and as somebody on the chart is one talker. */
export async function extrasNow(
  { sql }: ViewerTx,
  driveId: string,
  measure: MapMeasure,
  today: CalendarDate,
): Promise<Fetched> {
  if (measure === 'pace') {
    const talks = await sql<CountedTalks>`
      with login as (
        select distinct on (user_id) user_id, worker_id from drive_role
        where drive_id = ${driveId} and worker_id is not null order by user_id, from_at desc
      )
      select s.cell_id as "cellId", coalesce(o.talker_worker_id, l.worker_id, o.talker_user_id, o.logged_by) as talker,
        count(*)::int as talks
      from one_on_one o join worker_state s on s.drive_id = o.drive_id and s.worker_id = o.worker_id
        and s.active and s.unit <> 'out'
      left join login l on l.user_id = o.talker_user_id
      where o.drive_id = ${driveId} and o.withdrawn_at is null
        and o.happened_on > ${today}::date - ${PACE_DAYS}::int and o.happened_on <= ${today}::date
      group by 1, 2`
    return { talks, issues: [] }
  }
  if (measure !== 'issues') return { talks: [], issues: [] }
  const issues = await sql<NamedIssue>`
    select s.cell_id as "cellId", i.label_id as "issueId", count(distinct o.worker_id)::int as people
    from one_on_one o join one_on_one_issue i on i.drive_id = o.drive_id and i.one_on_one_id = o.id
    join worker_state s on s.drive_id = o.drive_id and s.worker_id = o.worker_id
        and s.active and s.unit <> 'out'
    where o.drive_id = ${driveId} and o.withdrawn_at is null
      and o.happened_on >= ${today}::date - ${REACH_DAYS}::int and o.happened_on <= ${today}::date
    group by 1, 2`
  return { talks: [], issues }
}

/** The same of a past day, from the facts. */
export async function extrasOn(
  { sql }: ViewerTx,
  driveId: string,
  measure: MapMeasure,
  past: { workers: readonly WorkerFacts[]; day: CalendarDate; knownAt: Date | null },
): Promise<Fetched> {
  const { workers, day, knownAt } = past
  if (measure === 'pace') return { talks: talksUntil(workers, day, knownAt), issues: [] }
  if (measure !== 'issues') return { talks: [], issues: [] }
  const named = await sql<{ talkId: string; issueIds: string[] }>`
    select one_on_one_id as "talkId", array_agg(label_id) as "issueIds" from one_on_one_issue
    where drive_id = ${driveId} group by 1`
  const issuesOf = new Map(named.map(({ talkId, issueIds }) => [talkId, issueIds]))
  return { talks: [], issues: issuesNamedUntil(workers, issuesOf, day, knownAt) }
}
