import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseFactDay } from '../policy'
import { PlaceWorker } from '../schema'
import { employersIn } from './employers-in'
import { endPlacements } from './end-placements'
import { loadWorker } from './load-worker'

/**
 * Says where somebody works from a day on: a new main place ends the old one that day, a further place stands beside it, and
 * `no_longer` ends a place. What was true before the day stays true, and what was known before now stays known.
 */
export const placeWorker = defineCommand({
  name: 'worker.place',
  scope: 'drive',
  input: PlaceWorker,
  subject: 'worker',

  async load(input, context) {
    const [cell] = await context.tx.sql`
      select from cell where drive_id = ${input.driveId} and id = ${input.cellId} and retired_at is null`
    if (!cell) return null
    const isKnown =
      input.employerId === null || (await employersIn(context.tx, input.driveId)).includes(input.employerId)
    return isKnown ? loadWorker(input, context) : null
  },

  refuse: () => null,

  async run(input, { latest }, context) {
    const wrongDay = refuseFactDay(input.fromOn, latest)
    if (wrongDay) return failure({ code: 'invalid', fields: { fromOn: [wrongDay] } })
    const { driveId, workerId, cellId, placementId, fromOn } = input
    const before = await endPlacements(context, { ...input, workerIds: [workerId] })
    const employerId = input.employerId ?? before.get(workerId) ?? null
    if (input.as !== 'no_longer') {
      await context.tx.sql`
        insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, recorded_at,
          recorded_by)
        values (${driveId}, ${placementId}, ${workerId}, ${cellId}, ${employerId}, ${input.as === 'main'}, ${fromOn},
          ${context.now}, ${context.viewer.userId})`
    }
    await context.tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ workerId, placementId })
  },
})
