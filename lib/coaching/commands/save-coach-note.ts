import 'server-only'
import { rolesIn } from '@/lib/access/viewer'
import { SaveCoachNote } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'

/**
 * A coach notes something about a drive for themself alone, or changes it. It concerns nobody else, so it is in no log of the drive.
 */
export const saveCoachNote = defineCommand({
  name: 'coach_note.save',
  scope: 'self',
  input: SaveCoachNote,
  subject: 'note',

  async load({ driveId, noteId }, { tx, viewer }) {
    if (!rolesIn(viewer, driveId).includes('coach')) return null
    const [row] = await tx.sql<{ version: number }>`
      select version from coach_note where drive_id = ${driveId} and id = ${noteId} and removed_at is null for update`
    return { version: row?.version ?? 0 }
  },

  refuse: () => null,

  async run({ driveId, noteId, version, text }, kept, { tx, vault, viewer, now }) {
    if (kept.version !== version)
      return failure({ code: 'conflict', reason: { key: 'review.refused.changed' } })
    const words = vault.seal(driveKey(driveId), { table: 'coach_note', rowId: noteId }, { text })
    if (version === 0)
      await tx.sql`
        insert into coach_note (drive_id, id, coach_id, words, written_at)
        values (${driveId}, ${noteId}, ${viewer.userId}, ${words}, ${now})`
    else
      await tx.sql`
        update coach_note set words = ${words}, version = version + 1 where drive_id = ${driveId} and id = ${noteId}`
    return success({ noteId })
  },
})
