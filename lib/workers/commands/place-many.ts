import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { whyNotMoved } from '../lists/loaded-person'
import { manyAnswer, sortOut } from '../lists/many-people'
import { PlaceMany } from '../lists/schema'
import { refuseFactDay } from '../policy'
import { endPlacements } from './end-placements'
import { loadMany } from './load-many'

/** Gives many people a new main place from a day on, as `worker.place` does for one. Says of everybody whether it was done. */
export const placeMany = defineCommand({
  name: 'worker.place_many',
  scope: 'drive',
  input: PlaceMany,
  subject: 'worker',

  async load({ driveId, cellId, people }, context) {
    const [cell] = await context.tx.sql`
      select from cell where drive_id = ${driveId} and id = ${cellId} and retired_at is null`
    return cell ? loadMany({ driveId, workerIds: people.map(({ workerId }) => workerId) }, context) : null
  },

  refuse: () => null,

  async run({ driveId, cellId, fromOn, people }, facts, context) {
    const wrongDay = refuseFactDay(fromOn, facts.latest)
    if (wrongDay) return failure({ code: 'invalid', fields: { fromOn: [wrongDay] } })
    const { tx, viewer, now } = context
    const asked = people.map(({ workerId }) => workerId)
    const there = new Set(await alreadyThere(context, { driveId, cellId, fromOn, asked }))
    const sorted = sortOut(asked, facts.people, (person) => whyNotMoved(person, there.has(person.workerId)))
    const workerIds = sorted.go.map(({ workerId }) => workerId)
    const factOf = new Map(people.map(({ workerId, factId }) => [workerId, factId]))
    const factIds = workerIds.flatMap((workerId) => factOf.get(workerId) ?? [])
    if (workerIds.length > 0) {
      const firms = await endPlacements(context, { driveId, workerIds, cellId, as: 'main', fromOn })
      const firmIds = workerIds.map((workerId) => firms.get(workerId) ?? null)
      await tx.sql`
        insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, recorded_at, recorded_by)
        select ${driveId}, p.id, p.worker_id, ${cellId}, p.firm, true, ${fromOn}, ${now}, ${viewer.userId}
        from unnest(${factIds}::uuid[], ${workerIds}::uuid[], ${firmIds}::uuid[]) p (id, worker_id, firm)`
      await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    }
    return success(manyAnswer(sorted, factIds))
  },
})

type Where = { driveId: string; cellId: string; fromOn: string; asked: readonly string[] }

/** Whoever has this main place on the day and no other after it. */
async function alreadyThere(
  { tx }: Parameters<typeof endPlacements>[0],
  { driveId, cellId, fromOn, asked }: Where,
): Promise<string[]> {
  const rows = await tx.sql<{ workerId: string }>`
    select worker_id as "workerId" from placement
    where drive_id = ${driveId} and worker_id = any (${asked}::uuid[]) and replaced_at is null and is_primary
      and (until_on is null or until_on > ${fromOn}::date)
    group by worker_id having bool_and(cell_id = ${cellId} and from_on <= ${fromOn}::date and until_on is null)`
  return rows.map(({ workerId }) => workerId)
}
