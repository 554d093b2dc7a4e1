import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseClosed } from '../grievances/policy'
import { AddStep } from '../grievances/schema'
import { dueIn, insertStep } from './insert-step'
import { loadGrievance } from './load-grievance'

/** The next step, with the last day on which it is in time: by the limit of the contract, or a day put in by hand. */
export const addGrievanceStep = defineCommand({
  name: 'grievance.add_step',
  scope: 'drive',
  input: AddStep,
  subject: 'grievance',
  load: loadGrievance,
  refuse: (_viewer, grievance) => refuseClosed(grievance),

  async run({ driveId, grievanceId, stepId, limit }, { steps, filedOn, contractId }, { tx, viewer, now }) {
    const due = await dueIn(tx, { driveId, contractId }, limit)
    if (due.dueOn < filedOn)
      return failure({ code: 'invalid', fields: { limit: [{ key: 'grievances.refused.due_before' }] } })
    const written = { driveId, grievanceId, stepId, due, by: viewer.userId, at: now }
    await insertStep(tx, { ...written, step: steps + 1 })
    return success({ stepId })
  },
})
