import 'server-only'
import { recordShock } from '@/lib/assessments/commands/record-shock'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { RecordRetaliation } from '../retaliation/schema'

/**
 * Writes down what was done to somebody for organizing, who saw it, and what follows: they do not work there for now, and older
 * ratings are doubtful. Places, lists and a committee seat stay; whether somebody who was fired still belongs to the unit is not
 * settled, so shares are shown with them and without.
 */
export const recordRetaliation = defineCommand({
  name: 'retaliation.record',
  scope: 'drive',
  input: RecordRetaliation,
  subject: 'worker',

  async load({ driveId, workerId, witnessIds }, { tx }) {
    const ids = [...new Set([...witnessIds, ...(workerId ? [workerId] : [])])]
    const [drive] = await tx.sql<{ timeZone: string; known: number }>`
      select d.time_zone as "timeZone", (select count(*)::int from worker w
        where w.drive_id = d.id and w.id = any (${ids}::uuid[]) and w.removed_at is null) as known
      from drive d where d.id = ${driveId}`
    return drive?.known === ids.length ? drive : null
  },

  refuse: () => null,

  async run(input, drive, context) {
    const { driveId, retaliationId, workerId, kind, happenedOn, said, witnessIds, status, shockId } = input
    const { tx, vault, viewer, now } = context
    if (happenedOn > dateIn(drive.timeZone, now))
      return failure({ code: 'invalid', fields: { happenedOn: [{ key: 'forms.in_the_future' }] } })
    const place = { table: 'retaliation', rowId: retaliationId }
    const words = said ? vault.seal(driveKey(driveId), place, { said }) : null
    await tx.sql`
      insert into retaliation (drive_id, id, worker_id, kind, happened_on, words, recorded_at, recorded_by)
      values (${driveId}, ${retaliationId}, ${workerId}, ${kind}, ${happenedOn}, ${words}, ${now}, ${viewer.userId})`
    await tx.sql`
      insert into retaliation_witness (drive_id, retaliation_id, worker_id)
      select ${driveId}, ${retaliationId}, x from unnest(${[...new Set(witnessIds)]}::uuid[]) x`
    if (workerId && status) {
      await tx.sql`
        insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
        values (${driveId}, ${status.statusId}, ${workerId}, ${status.status}, ${happenedOn}, ${now}, ${viewer.userId})`
      if (status.status === 'fired')
        await tx.sql`
          insert into unit_judgement (drive_id, id, worker_id, judgement, reason, on_date, recorded_at, recorded_by)
          values (${driveId}, ${status.judgementId}, ${workerId}, 'disputed', 'fired', ${happenedOn}, ${now}, ${viewer.userId})`
      await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    }
    if (shockId) {
      const kindOfShock = kind === 'fired' ? ('firing' as const) : ('other' as const)
      const shock = { driveId, shockId, kind: kindOfShock, onDate: happenedOn }
      const recorded = await recordShock.run(shock, drive.timeZone, context)
      if (!recorded.ok) return recorded
    }
    return success({ retaliationId })
  },
})
