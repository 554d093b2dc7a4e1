import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseFactDay } from '../policy'
import { SetPlaces } from '../schema'
import { employersIn } from './employers-in'
import { endPlacements } from './end-placements'
import { loadWorker } from './load-worker'

/**
 * Says all the places where somebody works from a day on, the main one first, and for which firm each. Whatever was said of
 * later days no longer holds; what was true before the day stays true.
 */
export const setPlaces = defineCommand({
  name: 'worker.set_places',
  scope: 'drive',
  input: SetPlaces,
  subject: 'worker',

  async load(input, context) {
    const { driveId, places } = input
    const cells = await context.tx.sql`
      select from cell where drive_id = ${driveId} and retired_at is null
        and id = any (${places.map(({ cellId }) => cellId)}::uuid[])`
    const employers = await employersIn(context.tx, driveId)
    const isKnown = places.every(({ employerId }) => employerId === null || employers.includes(employerId))
    return cells.length === places.length && isKnown ? loadWorker(input, context) : null
  },

  refuse: () => null,

  async run({ driveId, workerId, places, fromOn }, { latest }, context) {
    const wrongDay = refuseFactDay(fromOn, latest)
    if (wrongDay) return failure({ code: 'invalid', fields: { fromOn: [wrongDay] } })
    const { tx, viewer, now } = context
    await endPlacements(context, { driveId, workerIds: [workerId], fromOn, as: 'all' })
    for (const [index, { placementId, cellId, employerId }] of places.entries())
      await tx.sql`
        insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, recorded_at, recorded_by)
        values (${driveId}, ${placementId}, ${workerId}, ${cellId}, ${employerId}, ${index === 0}, ${fromOn}, ${now},
          ${viewer.userId})`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ workerId })
  },
})
