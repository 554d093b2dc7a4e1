import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdrawOneOnOne } from '../policy'
import { WithdrawOneOnOne } from '../schema'

/** Takes a talk back, with the rating, the next step and the own note of it. The rows stay as taken back. */
export const withdrawOneOnOne = defineCommand({
  name: 'one_on_one.withdraw',
  scope: 'drive',
  input: WithdrawOneOnOne,
  subject: 'one_on_one',

  async load({ driveId, oneOnOneId }, { tx }) {
    const [talk] = await tx.sql<{ workerId: string; loggedBy: string }>`
      select worker_id as "workerId", logged_by as "loggedBy" from one_on_one
      where drive_id = ${driveId} and id = ${oneOnOneId}`
    return talk ?? null
  },

  refuse: (viewer, talk, { driveId }) => refuseWithdrawOneOnOne(viewer, driveId, talk),

  async run({ driveId, oneOnOneId }, { workerId }, { tx, viewer, now }) {
    await tx.sql`
      with talk as (
        update one_on_one set withdrawn_at = ${now}
        where drive_id = ${driveId} and id = ${oneOnOneId} and withdrawn_at is null
      ), rated as (
        update assessment set withdrawn_at = ${now}
        where drive_id = ${driveId} and worker_id = ${workerId} and one_on_one_id = ${oneOnOneId} and withdrawn_at is null
      ), promised as (
        update commitment set outcome = 'withdrawn', closed_at = ${now}, closed_by = ${viewer.userId}
        where drive_id = ${driveId} and worker_id = ${workerId} and one_on_one_id = ${oneOnOneId} and outcome is null
      )
      update note set removed_at = ${now}
      where drive_id = ${driveId} and worker_id = ${workerId} and one_on_one_id = ${oneOnOneId}
        and author_id = ${viewer.userId} and removed_at is null`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ oneOnOneId })
  },
})
