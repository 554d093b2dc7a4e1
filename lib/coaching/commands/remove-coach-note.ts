import 'server-only'
import { RemoveCoachNote } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** A coach takes a note of their own away. */
export const removeCoachNote = defineCommand({
  name: 'coach_note.remove',
  scope: 'self',
  input: RemoveCoachNote,
  subject: 'note',

  async load({ driveId, noteId }, { tx }) {
    const [row] = await tx.sql<{ noteId: string }>`
      select id as "noteId" from coach_note where drive_id = ${driveId} and id = ${noteId} and removed_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, noteId }, _note, { tx, now }) {
    await tx.sql`update coach_note set removed_at = ${now} where drive_id = ${driveId} and id = ${noteId}`
    return success({ noteId })
  },
})
