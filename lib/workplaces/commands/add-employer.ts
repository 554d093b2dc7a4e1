import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { employerWordsPlace } from '@/lib/records/employer-words'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { AddEmployer } from '../employers/schema'

/** Names one more firm in a building of several. The row is the drive's own, so that no drive can learn of another of the firm. */
export const addEmployer = defineCommand({
  name: 'employer.add',
  scope: 'drive',
  input: AddEmployer,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ industry: string | null }>`
      select industry from drive where id = ${driveId} for update`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, employerId, linkId, name, fromOn }, { industry }, { tx, vault, viewer, now }) {
    const words = vault.seal(networkKey, employerWordsPlace(employerId), { name, city: null, state: null })
    await tx.sql`
      insert into employer (id, industry, words, created_by, created_at)
      values (${employerId}, ${industry}, ${words}, ${viewer.userId}, ${now})`
    await tx.sql`
      insert into drive_employer (drive_id, id, employer_id, from_on, recorded_at)
      values (${driveId}, ${linkId}, ${employerId}, ${fromOn}, ${now})`
    return success({ employerId })
  },
})
