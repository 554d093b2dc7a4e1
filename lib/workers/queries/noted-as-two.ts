import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** Two rows that stand beside each other somewhere. `inOneTalk`: one talked with the other, or both were there. */
export type NotedAsTwo = { one: string; other: string; inOneTalk: boolean }

/** Those of these pairs who were written down as two people at once: in a talk, at a table, at a meeting, or with a tie. */
export async function notedAsTwoIn(
  { sql }: ViewerTx,
  driveId: string,
  pairs: readonly { one: string; other: string }[],
): Promise<NotedAsTwo[]> {
  const ones = pairs.map(({ one }) => one)
  const others = pairs.map(({ other }) => other)
  return sql<NotedAsTwo>`
    with pair as (select x.one, x.other from unnest(${ones}::uuid[], ${others}::uuid[]) x (one, other)),
    way as (select one, other, one as a, other as b from pair union all select one, other, other, one from pair),
    talked as (
      select w.one, w.other from way w join one_on_one o on o.drive_id = ${driveId} and o.worker_id = w.a and o.withdrawn_at is null
        where o.talker_worker_id = w.b or exists (select from companion c
          where c.drive_id = o.drive_id and c.one_on_one_id = o.id and c.companion_worker_id = w.b)
      union all
      select w.one, w.other from way w join companion c on c.drive_id = ${driveId} and c.companion_worker_id = w.a
        join one_on_one o on o.drive_id = c.drive_id and o.id = c.one_on_one_id and o.withdrawn_at is null
        where o.talker_worker_id = w.b or exists (select from companion k
          where k.drive_id = c.drive_id and k.one_on_one_id = c.one_on_one_id and k.companion_worker_id = w.b)),
    seen as (
      select w.one, w.other from pair w
        join time_together_person a on a.drive_id = ${driveId} and a.worker_id = w.one
        join time_together_person b on b.drive_id = a.drive_id and b.time_together_id = a.time_together_id and b.worker_id = w.other
        join time_together t on t.drive_id = a.drive_id and t.id = a.time_together_id and t.withdrawn_at is null
      union all
      select w.one, w.other from pair w
        join meeting_person a on a.drive_id = ${driveId} and a.worker_id = w.one and a.was_there
        join meeting_person b on b.drive_id = a.drive_id and b.meeting_id = a.meeting_id and b.worker_id = w.other and b.was_there
      union all
      select w.one, w.other from way w
        join tie t on t.drive_id = ${driveId} and t.from_worker_id = w.a and t.to_worker_id = w.b and t.withdrawn_at is null)
    select n.one, n.other, bool_or(n.talked) as "inOneTalk"
    from (select one, other, true as talked from talked union all select one, other, false from seen) n group by 1, 2`
}
