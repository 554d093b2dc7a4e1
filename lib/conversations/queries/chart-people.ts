import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ChartPerson } from '../surroundings'

/**
 * Everybody who works here as the viewer may know them: the committee all of them; a worker leader the own list, and of the
 * own area who is there, without a word about talks that others had.
 */
export async function chartPeople(
  { sql }: ViewerTx,
  driveId: string,
): Promise<Omit<ChartPerson, 'shiftId'>[]> {
  const rows = await sql<Omit<ChartPerson, 'shiftId'> & { talkKnown: boolean }>`
    select w.id as "workerId", s.cell_id as "cellId", s.last_talk_on as "lastTalkOn", s.value, s.disputed, s.leader,
      w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
      coalesce(l.users, '{}') as "listedBy", coalesce(k.users, '{}') as "talkedBy",
      exists (select from drive_role r where r.drive_id = w.drive_id and r.worker_id = w.id
        and (r.until_at is null or r.until_at > now())) as "inGroup",
      w.drive_id = any (app.my_chart_drives()) or w.id = any (app.my_list_workers()) as "talkKnown"
    from app.states_in(${driveId}) s join worker w on w.drive_id = ${driveId} and w.id = s.worker_id
    left join (select t.worker_id, array_agg(t.user_id) as users from turf t
      where t.drive_id = ${driveId} and t.until_at is null group by 1) l on l.worker_id = w.id
    left join (select o.worker_id, array_agg(distinct o.talker_user_id) as users from one_on_one o
      where o.drive_id = ${driveId} and o.withdrawn_at is null and o.talker_user_id is not null group by 1) k on k.worker_id = w.id
    where s.active and w.removed_at is null`
  return rows.map(({ talkKnown, ...row }) => (talkKnown ? row : { ...row, lastTalkOn: undefined }))
}
