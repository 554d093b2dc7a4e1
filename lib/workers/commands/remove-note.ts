import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { RemoveNote } from '../schema'

/** Takes back a note of one's own. */
export const removeNote = defineCommand({
  name: 'note.remove',
  scope: 'drive',
  input: RemoveNote,
  subject: 'worker',

  async load({ driveId, workerId, noteId }, { tx }) {
    const [note] = await tx.sql<{ authorId: string }>`
      select author_id as "authorId" from note
      where drive_id = ${driveId} and worker_id = ${workerId} and id = ${noteId} and removed_at is null`
    return note ?? null
  },

  refuse: (viewer, { authorId }) =>
    authorId === viewer.userId ? null : { key: 'workers.refused.not_your_note' },

  async run({ driveId, noteId }, _note, { tx, now }) {
    const changed = await tx.sql`
      update note set removed_at = ${now} where drive_id = ${driveId} and id = ${noteId} returning id`
    return changed.length === 1 ? success({ noteId }) : failure({ code: 'not_found' })
  },
})
