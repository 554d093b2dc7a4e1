import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { NameSteward } from '../schema'

/** Says who is steward where from a day on. A fact about a role in the union; it says nothing of any membership. */
export const nameSteward = defineCommand({
  name: 'steward.name',
  scope: 'drive',
  input: NameSteward,
  subject: 'worker',
  followsMerge: true,

  async load({ driveId, workerId, cellId }, { tx }) {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select d.time_zone as "timeZone" from drive d
      join worker w on w.drive_id = d.id and w.id = ${workerId} and w.removed_at is null
      where d.id = ${driveId} and (${cellId}::uuid is null
        or exists (select from cell c where c.drive_id = d.id and c.id = ${cellId}))`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, stewardshipId, workerId, cellId, kind, fromOn }, { timeZone }, { tx, viewer, now }) {
    if (fromOn > dateIn(timeZone, now))
      return failure({ code: 'invalid', fields: { fromOn: [{ key: 'forms.in_the_future' }] } })
    await tx.sql`
      insert into stewardship (drive_id, id, worker_id, cell_id, kind, from_on, recorded_by, recorded_at)
      values (${driveId}, ${stewardshipId}, ${workerId}, ${cellId}, ${kind}, ${fromOn}, ${viewer.userId}, ${now})`
    return success({ stewardshipId })
  },
})
