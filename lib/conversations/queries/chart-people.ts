import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ChartPerson } from '../surroundings'

/** What the rows tell; the shift comes from the shop, and who is part of the group from its roles. */
export type ChartFacts = Omit<ChartPerson, 'shiftId' | 'inGroup'>

/**
 * Everybody who works here as the viewer may know them: the committee all of them; a worker leader the own list, and of the
 * own area who is there, without a word about talks that others had. Nobody is suggested who is out of the unit.
 */
export async function chartPeople({ sql }: ViewerTx, driveId: string): Promise<ChartFacts[]> {
  const rows = await sql<ChartFacts & { talkKnown: boolean }>`
    select w.id as "workerId", s.cell_id as "cellId", s.last_talk_on as "lastTalkOn", s.value, s.disputed, s.leader,
      w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
      coalesce(g.languages, '{}') as languages,
      coalesce(l.users, '{}') as "listedBy", coalesce(k.users, '{}') as "talkedBy",
      w.drive_id = any ((select app.my_chart_drives())::uuid[])
        or w.id = any ((select app.my_list_workers())::uuid[]) as "talkKnown"
    from app.states_in(${driveId}) s join worker w on w.drive_id = ${driveId} and w.id = s.worker_id
    left join app.spoken_in(${driveId}, null) g on g.worker_id = w.id
    left join (select t.worker_id, array_agg(t.user_id) as users from turf t
      where t.drive_id = ${driveId} and t.until_at is null group by 1) l on l.worker_id = w.id
    left join (select o.worker_id, array_agg(distinct o.talker_user_id) as users from one_on_one o
      where o.drive_id = ${driveId} and o.withdrawn_at is null and o.talker_user_id is not null group by 1) k on k.worker_id = w.id
    where s.active and s.unit <> 'out' and w.removed_at is null`
  return rows.map(({ talkKnown, ...row }) => (talkKnown ? row : { ...row, lastTalkOn: undefined }))
}
