import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseRetired } from '../policy'
import { RenameBody } from '../schema'
import { loadBody } from './load-body'

/** Corrects what a body is called. Two secretaries who correct it at once see what the other wrote. */
export const renameBody = defineCommand({
  name: 'body.rename',
  scope: 'drive_privately',
  input: RenameBody,
  subject: 'body',
  load: loadBody,
  refuse: (_viewer, body) => refuseRetired(body),

  async run({ driveId, bodyId, name, version }, body, { tx, vault }) {
    const sealedTo = { table: 'body', rowId: bodyId }
    if (version !== body.version) {
      const theirs = vault.open<{ name: string }>(driveKey(driveId), sealedTo, body.words).name
      const reason = { key: 'bodies.refused.changed_meanwhile', params: { theirs, yours: name } }
      return failure({ code: 'conflict', reason })
    }
    const words = vault.seal(driveKey(driveId), sealedTo, { name })
    await tx.sql`update body set words = ${words}, version = version + 1 where drive_id = ${driveId} and id = ${bodyId}`
    return success({ bodyId })
  },
})
