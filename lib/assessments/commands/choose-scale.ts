import 'server-only'
import { ChooseScale } from '@/lib/assessments/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'

/** The committee chooses how where people stand is called. Adds a scale; what was noted before stays as it was noted. */
export const chooseScale = defineCommand({
  name: 'assessment_scale.choose',
  scope: 'drive',
  input: ChooseScale,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [row] = await tx.sql<{ id: string }>`select id from drive where id = ${driveId}`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, scaleId, preset, points, direction, labels }, _drive, { tx, vault, viewer, now }) {
    const place = { table: 'assessment_scale', rowId: scaleId }
    const words = labels && vault.seal(driveKey(driveId), place, { labels })
    await tx.sql`
      insert into assessment_scale (drive_id, id, preset, points, direction, words, made_by, made_at)
      values (${driveId}, ${scaleId}, ${preset}, ${points}, ${direction}, ${words}, ${viewer.userId}, ${now})`
    return success({ scaleId })
  },
})
