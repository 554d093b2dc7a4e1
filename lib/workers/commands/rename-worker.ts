import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { RenameWorker } from '../schema'
import { fullName, type WorkerName } from '../worker-name'

/** Corrects how somebody is called. Two people who correct at once are shown both names; neither overwrites the other. */
export const renameWorker = defineCommand({
  name: 'worker.rename',
  scope: 'drive',
  input: RenameWorker,
  subject: 'worker',

  async load({ driveId, workerId }, { tx }) {
    const [name] = await tx.sql<{ words: Buffer; version: number }>`
      select n.words, n.version from worker_name n join worker w on w.drive_id = n.drive_id and w.id = n.worker_id
      where n.drive_id = ${driveId} and n.worker_id = ${workerId} and w.removed_at is null for no key update of n`
    return name ?? null
  },

  refuse: () => null,

  async run({ driveId, workerId, name, version }, current, { tx, vault, now }) {
    const place = { table: 'worker_name', rowId: workerId }
    if (current.version !== version) {
      const theirs = vault.open<WorkerName>(driveKey(driveId), place, current.words)
      const params = { theirs: fullName(theirs), yours: fullName(name) }
      return failure({ code: 'conflict', reason: { key: 'workers.refused.renamed_meanwhile', params } })
    }
    const words = vault.seal(driveKey(driveId), place, name)
    await tx.sql`update worker_name set words = ${words}, version = version + 1, updated_at = ${now}
      where drive_id = ${driveId} and worker_id = ${workerId}`
    return success({ workerId, version: version + 1 })
  },
})
