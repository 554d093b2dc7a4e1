import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseStepDate } from '../next-steps'
import { refuseCloseCommitment } from '../policy'
import { CloseCommitment } from '../schema'

type Step = { userId: string; outcome: string | null; timeZone: string }

/** Says how a next step ended. With a new date the old one stays on record and a new one takes its place. */
export const closeCommitment = defineCommand({
  name: 'commitment.close',
  scope: 'drive',
  input: CloseCommitment,
  subject: 'follow_up',

  async load({ driveId, commitmentId }, { tx }) {
    const [step] = await tx.sql<Step>`
      select c.user_id as "userId", c.outcome, d.time_zone as "timeZone"
      from commitment c join drive d on d.id = c.drive_id
      where c.drive_id = ${driveId} and c.id = ${commitmentId} for update of c`
    return step ?? null
  },

  refuse: (viewer, step, { driveId }) => refuseCloseCommitment(viewer, driveId, step),

  async run({ driveId, commitmentId, ending }, { timeZone }, { tx, viewer, now }) {
    if (ending.outcome === 'renegotiated') {
      const today: CalendarDate = dateIn(timeZone, now)
      const wrongDate = refuseStepDate(ending.dueOn, today)
      if (wrongDate) return failure({ code: 'invalid', fields: { 'ending.dueOn': [wrongDate] } })
      await tx.sql`
        insert into commitment (drive_id, id, worker_id, one_on_one_id, user_id, by, kind, due_on, recorded_at)
        select drive_id, ${ending.newCommitmentId}::uuid, worker_id, one_on_one_id, user_id, by, kind, ${ending.dueOn}::date, ${now}::timestamptz
        from commitment where drive_id = ${driveId} and id = ${commitmentId}`
    }
    await tx.sql`
      update commitment set outcome = ${ending.outcome}, closed_at = ${now}, closed_by = ${viewer.userId}
      where drive_id = ${driveId} and id = ${commitmentId}`
    return success({ commitmentId })
  },
})
