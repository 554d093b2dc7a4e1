import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { RenameDrive } from '../schema'

/** Gives a drive another code name. Somebody else's change in the meantime is a conflict. */
export const renameDrive = defineCommand({
  name: 'drive.rename',
  scope: 'drive',
  input: RenameDrive,
  subject: 'drive',
  load: async () => ({}),
  refuse: () => null,

  async run({ driveId, codeName, version }, _facts, { tx, vault }) {
    const words = vault.seal(driveKey(driveId), { table: 'drive', rowId: driveId }, { codeName })
    const changed = await tx.sql`
      update drive set words = ${words}, version = version + 1 where id = ${driveId} and version = ${version} returning id`
    return changed.length === 1 ? success({ driveId }) : failure({ code: 'conflict' })
  },
})
