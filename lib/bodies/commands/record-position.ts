import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseRetired } from '../policy'
import { RecordPosition } from '../schema'
import { loadBody } from './load-body'

/** Writes down where a body stands on an action or a decision from a day on. That of a hidden body is for its secretaries. */
export const recordPosition = defineCommand({
  name: 'body_position.record',
  scope: 'drive_privately',
  input: RecordPosition,
  subject: 'body',

  async load(input, context) {
    const { driveId, aboutId } = input
    const body = await loadBody(input, context)
    const [about] =
      input.aboutKind === 'test'
        ? await context.tx.sql`select from structure_test where drive_id = ${driveId} and id = ${aboutId}`
        : await context.tx.sql`select from decision where drive_id = ${driveId} and id = ${aboutId}`
    return body && about ? body : null
  },

  refuse: (_viewer, body) => refuseRetired(body),

  async run({ driveId, bodyId, aboutKind, aboutId, position, onDate }, { today }, { tx, viewer, now }) {
    if (onDate > today)
      return failure({ code: 'invalid', fields: { onDate: [{ key: 'forms.in_the_future' }] } })
    const positionId = v7()
    await tx.sql`
      insert into body_position (drive_id, id, body_id, about_kind, about_id, position, on_date, recorded_by, recorded_at)
      values (${driveId}, ${positionId}, ${bodyId}, ${aboutKind}, ${aboutId}, ${position}, ${onDate}, ${viewer.userId}, ${now})`
    return success({ positionId })
  },
})
