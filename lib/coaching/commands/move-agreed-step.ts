import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { refuseAgreedDay, refuseMoveStep } from '@/lib/coaching/agreed-step'
import { MoveAgreedStep } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { loadAgreedStep } from './load-agreed-step'

/** Gives an agreed step a new day. The first one stays on record, so that what came later is never counted as kept in time. */
export const moveAgreedStep = defineCommand({
  name: 'agreed_step.move',
  scope: 'drive',
  input: MoveAgreedStep,
  subject: 'commitment',

  async load(input, context) {
    const step = await loadAgreedStep(input, context)
    const [drive] = await context.tx.sql<{ timeZone: string; dueOn: CalendarDate }>`
      select d.time_zone as "timeZone", s.due_on as "dueOn" from agreed_step s join drive d on d.id = s.drive_id
      where s.drive_id = ${input.driveId} and s.id = ${input.stepId}`
    return step && drive ? { ...step, ...drive } : null
  },

  refuse: (_viewer, step, input) =>
    refuseMoveStep({ ...step, onCommittee: step.side === 'group' }, input.dueOn),

  async run({ driveId, stepId, dueOn }, { timeZone }, { tx, now }) {
    const wrongDay = refuseAgreedDay(dueOn, dateIn(timeZone, now))
    if (wrongDay) return failure({ code: 'invalid', fields: { dueOn: [wrongDay] } })
    await tx.sql`
      update agreed_step set first_due_on = coalesce(first_due_on, due_on), due_on = ${dueOn}
      where drive_id = ${driveId} and id = ${stepId}`
    return success({ stepId })
  },
})
