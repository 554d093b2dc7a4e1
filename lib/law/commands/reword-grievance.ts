import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseClosed } from '../grievances/policy'
import { RewordGrievance } from '../grievances/schema'
import { loadGrievance } from './load-grievance'

/** Says a grievance in other words. Two people who do so at once see what the other wrote. */
export const rewordGrievance = defineCommand({
  name: 'grievance.reword',
  scope: 'drive',
  input: RewordGrievance,
  subject: 'grievance',
  load: loadGrievance,
  refuse: (_viewer, grievance) => refuseClosed(grievance),

  async run({ driveId, grievanceId, version, title, text, article }, _grievance, { tx, vault, now }) {
    const sealedTo = { table: 'grievance_words', rowId: grievanceId }
    const words = vault.seal(driveKey(driveId), sealedTo, { title, text, article })
    const [changed] = await tx.sql`
      update grievance_words set words = ${words}, version = version + 1, updated_at = ${now}
      where drive_id = ${driveId} and grievance_id = ${grievanceId} and version = ${version} returning version`
    if (changed) return success({ grievanceId })
    const [row] = await tx.sql<{ words: Buffer }>`
      select words from grievance_words where drive_id = ${driveId} and grievance_id = ${grievanceId}`
    const theirs = row && vault.open<{ title: string; text: string }>(driveKey(driveId), sealedTo, row.words)
    const params = {
      theirs: theirs ? `${theirs.title} ${theirs.text}`.trim() : '',
      yours: `${title} ${text}`.trim(),
    }
    return failure({ code: 'conflict', reason: { key: 'grievances.refused.changed_meanwhile', params } })
  },
})
