import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { hasCameraNotes, PLAN_TYPES } from '../floor-plan'
import { pictureSize } from '../picture-size'
import { AddFloorPlan } from '../schema'

/** Keeps a picture of the shop, sealed. Its first bytes say what it is; one with a camera's notes in it, or larger than it says, is refused. */
export const addFloorPlan = defineCommand({
  name: 'floor_plan.add',
  scope: 'drive',
  input: AddFloorPlan,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [row] = await tx.sql<{
      id: string
    }>`select id from drive where id = ${driveId} and closed_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, planId, width, height, image }, _drive, { tx, vault, viewer, now }) {
    const bytes = Buffer.from(image, 'base64')
    const found = await fileTypeFromBuffer(bytes)
    if (!PLAN_TYPES.some((type) => type === found?.mime)) return wrong('not_a_picture')
    if (hasCameraNotes(bytes)) return wrong('camera_notes')
    const size = pictureSize(bytes)
    if (size?.width !== width || size.height !== height) return wrong('not_a_picture')
    const place = { table: 'floor_plan', rowId: planId }
    const words = vault.seal(driveKey(driveId), place, { type: found?.mime, image })
    await tx.sql`
      insert into floor_plan (drive_id, id, words, width, height, made_by, made_at)
      values (${driveId}, ${planId}, ${words}, ${width}, ${height}, ${viewer.userId}, ${now})`
    return success({ planId })
  },
})

const wrong = (why: string) =>
  failure({ code: 'invalid', fields: { image: [{ key: `plan.refused.${why}` }] } })
