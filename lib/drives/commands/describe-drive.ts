import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { DescribeDrive } from '../schema'

/** Says what kind of workplace this is and how people want to organize; both help to find a coach. The model is a dated fact. */
export const describeDrive = defineCommand({
  name: 'drive.describe',
  scope: 'drive',
  input: DescribeDrive,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ timeZone: string; model: string | null }>`
      select time_zone as "timeZone", (select value from drive_attribute a where a.drive_id = d.id and a.kind = 'model'
        order by from_on desc, recorded_at desc limit 1) as model
      from drive d where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, industry, model }, current, { tx, viewer, now }) {
    await tx.sql`update drive set industry = ${industry} where id = ${driveId}`
    if (model && model.value !== current.model)
      await tx.sql`insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
        values (${driveId}, ${model.attributeId}, 'model', ${model.value}, ${dateIn(current.timeZone, now)}, ${now}, ${viewer.userId})`
    return success({ driveId })
  },
})
