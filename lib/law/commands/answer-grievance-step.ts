import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { AnswerStep } from '../grievances/schema'
import { loadGrievance } from './load-grievance'

/** A step was taken on a day, and what came back. Said again, it is put right. */
export const answerGrievanceStep = defineCommand({
  name: 'grievance.answer_step',
  scope: 'drive',
  input: AnswerStep,
  subject: 'grievance',

  async load(input, context) {
    const grievance = await loadGrievance(input, context)
    const [step] = await context.tx.sql`
      select from grievance_step where drive_id = ${input.driveId} and grievance_id = ${input.grievanceId} and id = ${input.stepId}`
    return grievance && step ? grievance : null
  },

  refuse: () => null,

  async run({ driveId, stepId, doneOn, answer }, { today, filedOn }, { tx }) {
    if (doneOn > today)
      return failure({ code: 'invalid', fields: { doneOn: [{ key: 'forms.in_the_future' }] } })
    if (doneOn < filedOn)
      return failure({ code: 'invalid', fields: { doneOn: [{ key: 'grievances.refused.due_before' }] } })
    await tx.sql`
      update grievance_step set done_on = ${doneOn}, answer = ${answer} where drive_id = ${driveId} and id = ${stepId}`
    return success({ stepId })
  },
})
