import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdraw } from '../policy'
import { WithdrawOneOnOne } from '../schema'
import { takeOffAgain } from './take-off-again'

type Talk = { oneOnOneId: string; workerId: string; loggedBy: string; recordedAt: Date }

/**
 * Takes a talk back, with the rating, the next step and the own note of it, and with the others of one go. The rows stay as
 * taken back.
 */
export const withdrawOneOnOne = defineCommand({
  name: 'one_on_one.withdraw',
  scope: 'drive',
  input: WithdrawOneOnOne,
  subject: 'one_on_one',

  async load({ driveId, oneOnOneId }, { tx }) {
    const talks = await tx.sql<Talk>`
      select x.id as "oneOnOneId", x.worker_id as "workerId", x.logged_by as "loggedBy", x.recorded_at as "recordedAt"
      from one_on_one a join one_on_one x on x.drive_id = a.drive_id and x.logged_by = a.logged_by
        and x.happened_at = a.happened_at and (x.id = a.id or x.together_id = a.id)
      where a.drive_id = ${driveId} and a.id = ${oneOnOneId} order by x.id = a.id desc`
    const [asked] = talks
    return asked?.oneOnOneId === oneOnOneId ? { asked, talks } : null
  },

  refuse: (viewer, { asked }, { driveId }) => refuseWithdraw(viewer, driveId, asked),

  async run({ driveId, oneOnOneId }, { asked, talks }, context) {
    const { tx, viewer, now } = context
    const talkIds = talks.map((talk) => talk.oneOnOneId)
    const workerIds = talks.map(({ workerId }) => workerId)
    await tx.sql`
      with talk as (
        update one_on_one set withdrawn_at = ${now}
        where drive_id = ${driveId} and id = any (${talkIds}::uuid[]) and withdrawn_at is null
      ), rated as (
        update assessment set withdrawn_at = ${now}
        where drive_id = ${driveId} and worker_id = any (${workerIds}::uuid[]) and one_on_one_id = any (${talkIds}::uuid[])
          and withdrawn_at is null
      ), promised as (
        update commitment set outcome = 'withdrawn', closed_at = ${now}, closed_by = ${viewer.userId}
        where drive_id = ${driveId} and worker_id = any (${workerIds}::uuid[]) and one_on_one_id = any (${talkIds}::uuid[])
          and outcome is null
      )
      update note set removed_at = ${now}
      where drive_id = ${driveId} and worker_id = any (${workerIds}::uuid[]) and one_on_one_id = any (${talkIds}::uuid[])
        and author_id = ${viewer.userId} and removed_at is null`
    await takeOffAgain(context, driveId, asked)
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ oneOnOneId })
  },
})
