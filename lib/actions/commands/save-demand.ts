import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { SaveDemand } from '../schema'

/** Writes down what is asked of whom since a day, or words it anew. Somebody else's change in the meantime is a conflict. */
export const saveDemand = defineCommand({
  name: 'demand.save',
  scope: 'drive',
  input: SaveDemand,
  subject: 'drive',

  async load({ driveId, labelId }, { tx }) {
    const [found] = await tx.sql<{ known: boolean; timeZone: string }>`
      select d.time_zone as "timeZone", ${labelId}::uuid is null or exists (select from label l
        where l.drive_id = d.id and l.id = ${labelId} and l.kind = 'issue') as known from drive d where d.id = ${driveId}`
    return found?.known ? found : null
  },

  refuse: () => null,

  async run(input, { timeZone }, { tx, viewer, vault, now }) {
    const { driveId, demandId, version, labelId, text, target, targetKind, raisedOn } = input
    const words = vault.seal(driveKey(driveId), { table: 'demand', rowId: demandId }, { text, target })
    if (version === 0) {
      if (raisedOn > dateIn(timeZone, now))
        return failure({ code: 'invalid', fields: { raisedOn: [{ key: 'forms.in_the_future' }] } })
      await tx.sql`
        insert into demand (drive_id, id, label_id, words, target_kind, raised_on, recorded_at, recorded_by)
        values (${driveId}, ${demandId}, ${labelId}, ${words}, ${targetKind}, ${raisedOn}, ${now}, ${viewer.userId})`
      return success({ demandId })
    }
    const changed = await tx.sql`
      update demand set words = ${words}, label_id = ${labelId}, target_kind = ${targetKind}, version = version + 1
      where drive_id = ${driveId} and id = ${demandId} and version = ${version} returning id`
    return changed.length === 1 ? success({ demandId }) : failure({ code: 'conflict' })
  },
})
