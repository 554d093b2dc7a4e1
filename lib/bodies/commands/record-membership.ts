import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseRetired } from '../policy'
import { RecordMembership } from '../schema'
import { loadBody } from './load-body'
import { workerMeant } from './worker-meant'

/**
 * Puts somebody on the list of a body from a day on. Says the same of somebody out of reach, of a code that is nobody's and of a name
 * that does not go with it.
 */
export const recordMembership = defineCommand({
  name: 'membership.record',
  scope: 'drive_privately',
  input: RecordMembership,
  subject: 'worker',

  async load(input, context) {
    const body = await loadBody(input, context)
    const workerId = body && (await workerMeant(input, context))
    return body && workerId ? { ...body, workerId } : null
  },

  refuse: (_viewer, body) => refuseRetired(body),

  async run({ driveId, bodyId, fromOn, dues }, { workerId, today }, { tx, viewer, now }) {
    if (fromOn > today)
      return failure({ code: 'invalid', fields: { fromOn: [{ key: 'forms.in_the_future' }] } })
    const [listed] = await tx.sql`
      select from app.members_of(${driveId}, ${bodyId}) m
      where m.worker_id = ${workerId} and (m.until_on is null or m.until_on > ${fromOn})`
    if (listed) return failure({ code: 'duplicate', reason: { key: 'bodies.refused.on_the_list' } })
    const membershipId = v7()
    await tx.sql`
      insert into membership (drive_id, id, body_id, worker_id, from_on, dues, recorded_by, recorded_at)
      values (${driveId}, ${membershipId}, ${bodyId}, ${workerId}, ${fromOn}, ${dues}, ${viewer.userId}, ${now})`
    return success({ membershipId })
  },
})
