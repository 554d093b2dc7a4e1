import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
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

  async run({ driveId, people, cellId }, { timeZone }, context) {
    const fromOn = dateIn(timeZone, context.now)
    const added = people.map(({ workerId, name }) => ({ id: workerId, name, cellId, fromOn, contacts: [] }))
    await insertWorkers(context, { driveId, importId: null, people: added })
    const workerIds = added.map(({ id }) => id)
    await context.tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ workerIds })
  },
})
