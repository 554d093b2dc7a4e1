import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { FileGrievance } from '../grievances/schema'
import { dueIn, insertStep } from './insert-step'

/**
 * Writes down a grievance. Dates and outcome are for the committee; what it says and whose it is are for those who handle it, first
 * of all whoever files it.
 */
export const fileGrievance = defineCommand({
  name: 'grievance.file',
  scope: 'drive',
  input: FileGrievance,
  subject: 'worker',
  followsMerge: true,

  async load({ driveId, workerIds, contractId }, { tx }) {
    const ids = [...new Set(workerIds)]
    const [drive] = await tx.sql<{ timeZone: string; known: number; hasContract: boolean }>`
      select d.time_zone as "timeZone", ${contractId}::uuid is null or exists (select from contract c
          where c.drive_id = d.id and c.id = ${contractId} and c.withdrawn_at is null) as "hasContract", (select count(*)::int from worker w
        where w.drive_id = d.id and w.id = any (${ids}::uuid[]) and w.removed_at is null) as known
      from drive d where d.id = ${driveId}`
    return drive?.known === ids.length ? drive : null
  },

  refuse: () => null,

  async run(input, { timeZone, hasContract }, { tx, vault, viewer, now }) {
    const { driveId, grievanceId, kind, route, contractId, cellId, happenedOn, filedOn, firstStep } = input
    const today = dateIn(timeZone, now)
    const wrong = (['happenedOn', 'filedOn'] as const).filter((field) => input[field] > today)
    if (wrong.length > 0)
      return failure({
        code: 'invalid',
        fields: Object.fromEntries(wrong.map((field) => [field, [{ key: 'forms.in_the_future' }]])),
      })
    if (!hasContract)
      return failure({ code: 'invalid', fields: { contractId: [{ key: 'forms.choose_one' }] } })
    if (filedOn < happenedOn)
      return failure({ code: 'invalid', fields: { filedOn: [{ key: 'grievances.refused.filed_before' }] } })
    await tx.sql`
      insert into grievance (drive_id, id, kind, route, contract_id, cell_id, filed_on, happened_on, handled_by, recorded_by, recorded_at)
      values (${driveId}, ${grievanceId}, ${kind}, ${route}, ${contractId}, ${cellId}, ${filedOn}, ${happenedOn}, ${viewer.userId},
        ${viewer.userId}, ${now})`
    await tx.sql`
      insert into grievance_handler (drive_id, grievance_id, user_id, added_by, added_at)
      values (${driveId}, ${grievanceId}, ${viewer.userId}, ${viewer.userId}, ${now})`
    const { title, text, article } = input
    const words = vault.seal(
      driveKey(driveId),
      { table: 'grievance_words', rowId: grievanceId },
      { title, text, article },
    )
    await tx.sql`
      insert into grievance_words (drive_id, grievance_id, words, updated_at) values (${driveId}, ${grievanceId}, ${words}, ${now})`
    await tx.sql`
      insert into grievance_worker (drive_id, grievance_id, worker_id)
      select ${driveId}, ${grievanceId}, x from unnest(${[...new Set(input.workerIds)]}::uuid[]) x`
    if (firstStep) {
      const due = await dueIn(tx, { driveId, contractId }, firstStep.limit)
      const written = { driveId, grievanceId, due, by: viewer.userId, at: now }
      await insertStep(tx, { ...written, stepId: firstStep.stepId, step: 1 })
    }
    return success({ grievanceId })
  },
})
