import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { ChooseSchool } from '../schema'
import { schoolOf } from '../schools'

/** Says whose steps the log of a drive shows: those of a known school, or of one that the drive wrote itself. */
export const chooseSchool = defineCommand({
  name: 'drive.choose_school',
  scope: 'drive',
  input: ChooseSchool,
  subject: 'drive',

  async load({ driveId, school }, { tx }) {
    if (school === null || schoolOf(school)) return {}
    const [own] = await tx.sql`
      select id from conversation_school where drive_id = ${driveId} and id = ${school}::uuid and retired_at is null`
    return own ? {} : null
  },

  refuse: () => null,

  async run({ driveId, school }, _facts, { tx }) {
    await tx.sql`update drive set school = ${school} where id = ${driveId}`
    return success({ driveId })
  },
})
