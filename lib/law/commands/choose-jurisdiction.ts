import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { ChooseJurisdiction } from '../contracts/schema'
import { allPacks } from '../packs/packs'

/** Says under which law a drive falls. Dates that bind are worked out anew; agreements keep the law they were made under. */
export const chooseJurisdiction = defineCommand({
  name: 'drive.choose_jurisdiction',
  scope: 'drive',
  input: ChooseJurisdiction,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ id: string }>`select id from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, jurisdiction }, _drive, { tx }) {
    if (!allPacks().some(({ id }) => id === jurisdiction))
      return failure({ code: 'invalid', fields: { jurisdiction: [{ key: 'forms.choose_one' }] } })
    await tx.sql`update drive set jurisdiction = ${jurisdiction} where id = ${driveId}`
    return success({ driveId, jurisdiction })
  },
})
