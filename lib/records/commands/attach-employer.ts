import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { employerWordsPlace } from '@/lib/records/employer-words'
import { AttachEmployer } from '@/lib/records/schema'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'

/** The committee says for whom people work. The row is the drive's own, so that no drive can learn of another of the firm. */
export const attachEmployer = defineCommand({
  name: 'employer.attach',
  scope: 'drive',
  input: AttachEmployer,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ timeZone: string; industry: string | null }>`
      select time_zone as "timeZone", industry from drive where id = ${driveId} for update`
    return drive ?? null
  },

  refuse: () => null,

  async run(
    { driveId, employerId, linkId, name, city, state },
    { timeZone, industry },
    { tx, vault, viewer, now },
  ) {
    const today = dateIn(timeZone, now)
    const words = vault.seal(networkKey, employerWordsPlace(employerId), { name, city, state })
    await tx.sql`
      insert into employer (id, industry, words, created_by, created_at)
      values (${employerId}, ${industry}, ${words}, ${viewer.userId}, ${now})`
    await tx.sql`update drive_employer set until_on = ${today} where drive_id = ${driveId} and until_on is null`
    await tx.sql`
      insert into drive_employer (drive_id, id, employer_id, from_on, recorded_at)
      values (${driveId}, ${linkId}, ${employerId}, ${today}, ${now})`
    return success({ employerId })
  },
})
