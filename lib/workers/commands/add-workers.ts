import 'server-only'
import { v7 } from 'uuid'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseFactDay } from '../policy'
import { AddWorkers } from '../schema'
import { insertWorkers } from './insert-workers'

/** Adds people to the list, one or many; a first name or a nickname is enough. */
export const addWorkers = defineCommand({
  name: 'worker.add',
  scope: 'drive',
  input: AddWorkers,
  subject: 'cell',

  async load({ driveId, cellId }, { tx }) {
    const [drive] = await tx.sql<{ timeZone: string; isKnown: boolean }>`
      select time_zone as "timeZone", ${cellId}::uuid is null or exists (
        select from cell c where c.drive_id = d.id and c.id = ${cellId} and c.retired_at is null) as "isKnown"
      from drive d where id = ${driveId}`
    return drive?.isKnown ? drive : null
  },

  refuse: () => null,

  async run({ driveId, people, cellId, newSince }, { timeZone }, context) {
    const { tx, viewer, now } = context
    const today = dateIn(timeZone, now)
    const wrongDay = newSince && refuseFactDay(newSince, today)
    if (wrongDay) return failure({ code: 'invalid', fields: { newSince: [wrongDay] } })
    const fromOn = newSince ?? today
    const added = people.map(({ workerId, name }) => ({ id: workerId, name, cellId, fromOn, contacts: [] }))
    await insertWorkers(context, { driveId, importId: null, people: added })
    const workerIds = added.map(({ id }) => id)
    if (newSince)
      await tx.sql`
        insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
        select ${driveId}, x.id, x.worker, 'active', ${newSince}, ${now}, ${viewer.userId}
        from unnest(${workerIds.map(() => v7())}::uuid[], ${workerIds}::uuid[]) x (id, worker)`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ workerIds })
  },
})
