import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { dueOn } from '../grievances/due-on'
import { refuseClosed } from '../grievances/policy'
import { AddStep } from '../grievances/schema'
import { loadGrievance } from './load-grievance'

/** The next step, with the last day on which it is in time: by the limit of the contract, or a day put in by hand. */
export const addGrievanceStep = defineCommand({
  name: 'grievance.add_step',
  scope: 'drive',
  input: AddStep,
  subject: 'grievance',
  load: loadGrievance,
  refuse: (_viewer, grievance) => refuseClosed(grievance),

  async run({ driveId, grievanceId, stepId, limit }, { steps, filedOn }, { tx, viewer, now }) {
    const day = dueOn(limit)
    if (day < filedOn)
      return failure({ code: 'invalid', fields: { limit: [{ key: 'grievances.refused.due_before' }] } })
    await tx.sql`
      insert into grievance_step (drive_id, id, grievance_id, step, due_on, recorded_by, recorded_at)
      values (${driveId}, ${stepId}, ${grievanceId}, ${steps + 1}, ${day}, ${viewer.userId}, ${now})`
    return success({ stepId })
  },
})
