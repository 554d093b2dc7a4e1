import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { TakeBackMany } from '../lists/schema'

/**
 * Takes back moves of many people that the viewer made: whoever has not been moved again since is where they were before. The rows
 * of the move are marked replaced and what they had replaced is written anew, so that the past stays as it was known.
 */
export const unplaceMany = defineCommand({
  name: 'worker.unplace_many',
  scope: 'drive',
  input: TakeBackMany,
  subject: 'worker',

  async load({ driveId, factIds }, { tx, viewer }) {
    const moves = await tx.sql<{ id: string; workerId: string }>`
      select id, worker_id as "workerId" from placement
      where drive_id = ${driveId} and id = any (${factIds}::uuid[]) and recorded_by = ${viewer.userId} and replaced_at is null`
    return moves.length > 0 ? moves : null
  },

  refuse: () => null,

  async run({ driveId }, moves, { tx, viewer, now }) {
    const ids = moves.map(({ id }) => id)
    const workerIds = moves.map(({ workerId }) => workerId)
    await tx.sql`
      insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, until_on, recorded_at, recorded_by)
      select o.drive_id, gen_random_uuid(), o.worker_id, o.cell_id, o.employer_id, o.is_primary, o.from_on, o.until_on, ${now},
        ${viewer.userId}
      from placement m join placement o on o.drive_id = m.drive_id and o.worker_id = m.worker_id and o.replaced_at = m.recorded_at
      where m.drive_id = ${driveId} and m.id = any (${ids}::uuid[])`
    await tx.sql`
      update placement p set replaced_at = ${now} from placement m
      where m.drive_id = ${driveId} and m.id = any (${ids}::uuid[]) and p.drive_id = m.drive_id and p.worker_id = m.worker_id
        and p.recorded_at = m.recorded_at and p.replaced_at is null`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ changed: workerIds })
  },
})
