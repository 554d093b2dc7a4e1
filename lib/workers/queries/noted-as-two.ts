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
  const noted = await sql<NotedAsTwo & { seenTogether: boolean }>`
    select x.one, x.other,
      exists (select from one_on_one o left join companion c on c.drive_id = o.drive_id and c.one_on_one_id = o.id
        left join companion k on k.drive_id = o.drive_id and k.one_on_one_id = o.id and k.id <> c.id
        where o.drive_id = ${driveId} and o.withdrawn_at is null
          and x.one in (o.worker_id, o.talker_worker_id, c.companion_worker_id, k.companion_worker_id)
          and x.other in (o.worker_id, o.talker_worker_id, c.companion_worker_id, k.companion_worker_id)
          and (o.worker_id in (x.one, x.other) or c.companion_worker_id in (x.one, x.other))) as "inOneTalk",
      exists (select from time_together_person a join time_together_person b on b.drive_id = a.drive_id
            and b.time_together_id = a.time_together_id and b.worker_id = x.other
          join time_together t on t.drive_id = a.drive_id and t.id = a.time_together_id and t.withdrawn_at is null
          where a.drive_id = ${driveId} and a.worker_id = x.one)
        or exists (select from meeting_person a join meeting_person b on b.drive_id = a.drive_id and b.meeting_id = a.meeting_id
            and b.worker_id = x.other and b.was_there
          where a.drive_id = ${driveId} and a.worker_id = x.one and a.was_there)
        or exists (select from tie t where t.drive_id = ${driveId} and t.withdrawn_at is null
          and ((t.from_worker_id = x.one and t.to_worker_id = x.other) or (t.from_worker_id = x.other and t.to_worker_id = x.one)))
        as "seenTogether"
    from unnest(${ones}::uuid[], ${others}::uuid[]) x (one, other)`
  return noted.flatMap(({ seenTogether, ...pair }) => (pair.inOneTalk || seenTogether ? [pair] : []))
}
