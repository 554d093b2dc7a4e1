import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { modelOf } from '../models/models'
import { DescribeDrive } from '../schema'

type Facts = { timeZone: string; values: Record<string, string> }

/** Says what kind of workplace this is and how people want to organize there. What changes is a new dated fact; nothing is overwritten. */
export const describeDrive = defineCommand({
  name: 'drive.describe',
  scope: 'drive',
  input: DescribeDrive,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<Facts>`
      select time_zone as "timeZone", coalesce((select jsonb_object_agg(x.kind, x.value) from (
          select distinct on (a.kind) a.kind, a.value from drive_attribute a where a.drive_id = d.id and a.employer_id is null
          order by a.kind, a.from_on desc, a.recorded_at desc, a.id desc) x), '{}') as values
      from drive d where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, industry, locale, timeZone, fromOn, attributes }, current, { tx, viewer, now }) {
    if (fromOn > dateIn(current.timeZone, now))
      return failure({ code: 'invalid', fields: { fromOn: [{ key: 'drives.refused.day_to_come' }] } })
    const unknown = attributes.findIndex(({ kind, value }) => kind === 'model' && !modelOf(value))
    if (unknown >= 0)
      return failure({
        code: 'invalid',
        fields: { [`attributes.${unknown}`]: [{ key: 'forms.choose_one' }] },
      })
    await tx.sql`update drive set industry = ${industry}, locale = ${locale}, time_zone = ${timeZone} where id = ${driveId}`
    const changed = attributes.filter(({ kind, value }) => current.values[kind] !== value)
    for (const { attributeId, kind, value } of changed)
      await tx.sql`insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
        values (${driveId}, ${attributeId}, ${kind}, ${value}, ${fromOn}, ${now}, ${viewer.userId})`
    return success({ driveId, changed: changed.map(({ kind }) => kind) })
  },
})
