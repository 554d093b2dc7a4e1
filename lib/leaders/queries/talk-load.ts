import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { REACH_DAYS } from '@/lib/coverage/published-constants'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { TalkedWith, TalksBy } from '../shared-load'

/** So many promises that came due in the window, all with one outcome. `doer`: whose they are, as in {@link TalkLoad}. */
export type DuePromises = { doer: string; by: 'user' | 'worker'; outcome: string | null; count: number }

/**
 * Who carries the talks and the promises of the last {@link REACH_DAYS} days. Whoever is on the chart goes by that id, whether they
 * have a login or not; others by that of their login.
 */
export type TalkLoad = {
  talks: TalksBy[]
  promises: DuePromises[]
  /** How many people on somebody's list nobody has talked with yet. */
  waiting: { doer: string; people: number }[]
  /** Everybody talked with at any time who is not part of the group, by whom. */
  talkedWith: TalkedWith[]
}

/** {@link TalkLoad} of a drive, for whoever sees all of it. */
export async function talkLoad({ sql }: ViewerTx, driveId: string, today: CalendarDate): Promise<TalkLoad> {
  const logins = await sql<{ userId: string; workerId: string }>`
    select distinct on (user_id) user_id as "userId", worker_id as "workerId" from drive_role
    where drive_id = ${driveId} and worker_id is not null order by user_id, from_at desc`
  const onChart = new Map(logins.map(({ userId, workerId }) => [userId, workerId]))
  const keyOf = (id: string) => onChart.get(id) ?? id
  const talks = await sql<TalksBy>`
    select coalesce(talker_worker_id, talker_user_id, logged_by) as talker, count(*)::int as talks from one_on_one
    where drive_id = ${driveId} and withdrawn_at is null
      and happened_on > ${today}::date - ${REACH_DAYS}::int and happened_on <= ${today}::date
    group by 1`
  const promises = await sql<DuePromises>`
    select coalesce(doer_worker_id, user_id) as doer, by, outcome, count(*)::int as count from commitment
    where drive_id = ${driveId} and due_on > ${today}::date - ${REACH_DAYS}::int
      and (due_on < ${today}::date or (due_on = ${today}::date and outcome is not null))
    group by 1, 2, 3`
  const waiting = await sql<{ doer: string; people: number }>`
    select t.user_id as doer, count(*)::int as people from turf t
    join worker_state s on s.drive_id = t.drive_id and s.worker_id = t.worker_id and s.active and s.last_talk_on is null
    join worker w on w.drive_id = t.drive_id and w.id = t.worker_id and w.removed_at is null and not w.leave_alone
    where t.drive_id = ${driveId} and t.until_at is null group by 1`
  const talkedWith = await sql<TalkedWith>`
    select o.worker_id as "workerId", s.cell_id as "cellId", w.leave_alone or w.only_user_id is not null as apart,
      array_agg(distinct coalesce(o.talker_worker_id, o.talker_user_id, o.logged_by)) as talkers
    from one_on_one o
    join worker_state s on s.drive_id = o.drive_id and s.worker_id = o.worker_id and s.active and not s.committee
    join worker w on w.drive_id = o.drive_id and w.id = o.worker_id and w.removed_at is null
    where o.drive_id = ${driveId} and o.withdrawn_at is null and o.worker_id <> all (${[...onChart.values()]}::uuid[])
    group by 1, 2, 3, w.code order by w.code`
  return {
    talks: talks.map((each) => ({ ...each, talker: keyOf(each.talker) })),
    promises: promises.map((each) => ({ ...each, doer: keyOf(each.doer) })),
    waiting: waiting.map((each) => ({ ...each, doer: keyOf(each.doer) })),
    talkedWith: talkedWith.map((each) => ({ ...each, talkers: each.talkers.map(keyOf) })),
  }
}
