import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { UndoImport } from '../schema'

/**
 * Takes a whole import back: everybody it brought leaves the list, except those about whom something was written since.
 * They stay, and the answer says how many. Parts of the shop that it added stay too.
 */
export const undoImport = defineCommand({
  name: 'import.undo',
  scope: 'drive',
  input: UndoImport,
  subject: 'import',

  async load({ driveId, importId }, { tx }) {
    const [batch] = await tx.sql<{ undoneAt: Date | null; madeAt: Date }>`
      select undone_at as "undoneAt", made_at as "madeAt" from import_batch
      where drive_id = ${driveId} and id = ${importId} for no key update`
    return batch ?? null
  },

  refuse: (_viewer, { undoneAt }) => (undoneAt ? { key: 'exchange.refuse.already_undone' } : null),

  async run({ driveId, importId }, { madeAt }, { tx, now }) {
    const removed = await tx.sql<{ id: string }>`
      update worker w set removed_at = ${now}
      where w.drive_id = ${driveId} and w.import_id = ${importId} and w.removed_at is null
        and not exists (select from one_on_one x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from one_on_one x where x.drive_id = w.drive_id and x.talker_worker_id = w.id)
        and not exists (select from assessment x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from commitment x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from contact_attempt x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from time_together_person x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from companion x where x.drive_id = w.drive_id and x.companion_worker_id = w.id)
        and not exists (select from note x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from leader_mark x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from committee_seat x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from drive_role x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from turf x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from tie x where x.drive_id = w.drive_id and w.id in (x.from_worker_id, x.to_worker_id))
        and not exists (select from worker_status x where x.drive_id = w.drive_id and x.worker_id = w.id)
        and not exists (select from placement x where x.drive_id = w.drive_id and x.worker_id = w.id and x.recorded_at > ${madeAt})
        and not exists (select from contact x where x.drive_id = w.drive_id and x.worker_id = w.id and x.added_at > ${madeAt})
        and not exists (select from worker_name x where x.drive_id = w.drive_id and x.worker_id = w.id and x.version > 1)
        and not exists (select from worker_merge x where x.drive_id = w.drive_id and x.kept_worker_id = w.id and x.split_at is null)
        and not w.leave_alone and w.only_user_id is null
      returning w.id`
    const [left] = await tx.sql<{ people: number }>`
      select count(*)::int as people from worker
      where drive_id = ${driveId} and import_id = ${importId} and removed_at is null`
    await tx.sql`update import_batch set undone_at = ${now} where drive_id = ${driveId} and id = ${importId}`
    await tx.sql`select app.apply_facts(${driveId}, ${removed.map(({ id }) => id)}::uuid[])`
    return success({ importId, removed: removed.length, kept: left?.people ?? 0 })
  },
})
