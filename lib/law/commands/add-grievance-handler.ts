import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { AddHandler } from '../grievances/schema'
import { loadGrievance } from './load-grievance'

/** Lets a colleague read a grievance and handle it. */
export const addGrievanceHandler = defineCommand({
  name: 'grievance.add_handler',
  scope: 'drive',
  input: AddHandler,
  subject: 'colleague',

  async load(input, context) {
    const grievance = await loadGrievance(input, context)
    const [colleague] = await context.tx.sql`
      select from app.colleagues_in(${input.driveId}) c where c.user_id = ${input.userId}`
    return grievance && colleague ? grievance : null
  },

  refuse: () => null,

  async run({ driveId, grievanceId, userId }, _grievance, { tx, viewer, now }) {
    await tx.sql`
      insert into grievance_handler (drive_id, grievance_id, user_id, added_by, added_at)
      values (${driveId}, ${grievanceId}, ${userId}, ${viewer.userId}, ${now})
      on conflict (drive_id, grievance_id, user_id) do update set removed_at = null`
    return success({ grievanceId })
  },
})
