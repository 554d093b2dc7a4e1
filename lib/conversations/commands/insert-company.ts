import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import type { LogOneOnOne } from '../schema'

/** Writes who came along to a talk and what was talked through for what the company will say. Most talks have neither. */
export function insertCompany(
  { tx }: CommandContext,
  { driveId, oneOnOneId, workerId, others, companions, inoculation }: LogOneOnOne,
): void {
  if (companions.length > 0) {
    tx.send`
      insert into companion (drive_id, id, one_on_one_id, worker_id, companion_worker_id, role)
      select ${driveId}::uuid, x.id, ${oneOnOneId}::uuid, ${workerId}::uuid, x.worker, x.role
      from unnest(${companions.map(({ id }) => id)}::uuid[], ${companions.map((along) => along.workerId)}::uuid[],
        ${companions.map(({ role }) => role)}::text[]) x (id, worker, role)`
  }
  if (inoculation.length > 0) {
    const talkIds = [oneOnOneId, ...others.map((other) => other.oneOnOneId)]
    const talkedWith = [workerId, ...others.map((other) => other.workerId)]
    tx.send`
      insert into inoculation (drive_id, one_on_one_id, worker_id, topic)
      select distinct ${driveId}::uuid, x.id, x.worker, topic
      from unnest(${talkIds}::uuid[], ${talkedWith}::uuid[]) x (id, worker), unnest(${inoculation}::text[]) topic`
  }
}
