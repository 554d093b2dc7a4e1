import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { AddNote } from '../schema'
import { loadWorker } from './load-worker'

/** Writes a note about somebody, for oneself or for the committee. */
export const addNote = defineCommand({
  name: 'note.add',
  scope: 'drive',
  input: AddNote,
  subject: 'worker',
  followsMerge: true,

  load: loadWorker,

  refuse: () => null,

  async run({ driveId, workerId, noteId, level, text }, _worker, { tx, vault, viewer, now }) {
    const words = vault.seal(driveKey(driveId), { table: 'note', rowId: noteId }, { text })
    await tx.sql`
      insert into note (drive_id, id, worker_id, author_id, level, words, written_at)
      values (${driveId}, ${noteId}, ${workerId}, ${viewer.userId}, ${level}, ${words}, ${now})`
    return success({ noteId })
  },
})
