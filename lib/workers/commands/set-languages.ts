import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { SetLanguages } from '../schema'
import { loadWorker } from './load-worker'

/** Writes down which languages somebody speaks, so that whoever shares one talks with them. Nothing chosen: not known. */
export const setLanguages = defineCommand({
  name: 'worker.set_languages',
  scope: 'drive',
  input: SetLanguages,
  subject: 'worker',
  followsMerge: true,

  load: loadWorker,
  refuse: () => null,

  async run({ driveId, workerId, languages }, _worker, { tx }) {
    const known = languages.length > 0 ? [...new Set(languages)] : null
    const changed = await tx.sql`
      update worker set languages = ${known} where drive_id = ${driveId} and id = ${workerId} returning id`
    return changed.length === 1 ? success({ workerId }) : failure({ code: 'not_found' })
  },
})
