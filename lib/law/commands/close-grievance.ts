import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseClosed } from '../grievances/policy'
import { CloseGrievance } from '../grievances/schema'
import { loadGrievance } from './load-grievance'

/** How a grievance ended, on which day. */
export const closeGrievance = defineCommand({
  name: 'grievance.close',
  scope: 'drive',
  input: CloseGrievance,
  subject: 'grievance',
  load: loadGrievance,
  refuse: (_viewer, grievance) => refuseClosed(grievance),

  async run({ driveId, grievanceId, outcome, closedOn }, { today, filedOn }, { tx }) {
    if (closedOn > today)
      return failure({ code: 'invalid', fields: { closedOn: [{ key: 'forms.in_the_future' }] } })
    if (closedOn < filedOn)
      return failure({ code: 'invalid', fields: { closedOn: [{ key: 'grievances.refused.due_before' }] } })
    await tx.sql`
      update grievance set outcome = ${outcome}, closed_on = ${closedOn} where drive_id = ${driveId} and id = ${grievanceId}`
    return success({ grievanceId })
  },
})
