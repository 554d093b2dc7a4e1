import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseClosed } from '../grievances/policy'
import { WithdrawGrievance } from '../grievances/schema'
import { loadGrievance } from './load-grievance'

/** Whoever it is about does not want it any more: it is closed, and no loss. */
export const withdrawGrievance = defineCommand({
  name: 'grievance.withdraw',
  scope: 'drive',
  input: WithdrawGrievance,
  subject: 'grievance',
  load: loadGrievance,
  refuse: (_viewer, grievance) => refuseClosed(grievance),

  async run({ driveId, grievanceId }, { today }, { tx }) {
    await tx.sql`
      update grievance set outcome = 'withdrawn', closed_on = ${today} where drive_id = ${driveId} and id = ${grievanceId}`
    return success({ grievanceId })
  },
})
