import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { SaveSchool } from '../schema'

/** Writes a school of the drive's own, or changes one. Somebody else's change in the meantime is a conflict. */
export const saveSchool = defineCommand({
  name: 'conversation_school.save',
  scope: 'drive',
  input: SaveSchool,
  subject: 'drive',
  load: async () => ({}),
  refuse: () => null,

  async run({ driveId, schoolId, version, name, steps }, _facts, { tx, vault }) {
    const place = { table: 'conversation_school', rowId: schoolId }
    const words = vault.seal(driveKey(driveId), place, { name, steps })
    if (version === 0) {
      await tx.sql`
        insert into conversation_school (drive_id, id, words, steps) values (${driveId}, ${schoolId}, ${words}, ${steps.length})`
      return success({ schoolId })
    }
    const changed = await tx.sql`
      update conversation_school set words = ${words}, steps = ${steps.length}, version = version + 1
      where drive_id = ${driveId} and id = ${schoolId} and version = ${version} returning id`
    return changed.length === 1 ? success({ schoolId }) : failure({ code: 'conflict' })
  },
})
