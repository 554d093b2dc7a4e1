import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseClaim, refuseUnlessMine } from '../policy'
import { CloseIntake, OneIntake } from '../schema'
import { intakeOf } from './intake-of'

/** Settles an intake that no group comes of. Its words go thirty days later. */
export const closeIntake = defineCommand({
  name: 'intake.close',
  scope: 'network',
  input: CloseIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake),

  async run({ intakeId, outcome }, _intake, { tx, now }) {
    await tx.sql`update intake set outcome = ${outcome}, closed_at = ${now} where id = ${intakeId}`
    return success({ intakeId })
  },
})

/** Settles an intake by handing it on: whoever holds the code finds the way to start a group on its page, and a coach after that. */
export const handOverIntake = defineCommand({
  name: 'intake.hand_over',
  scope: 'network',
  input: OneIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake),

  async run({ intakeId }, _intake, { tx, now }) {
    await tx.sql`update intake set outcome = 'drive', closed_at = ${now}, first_call_at = coalesce(first_call_at, ${now})
      where id = ${intakeId}`
    return success({ intakeId })
  },
})

/** Puts back on the board what was settled or laid aside as nonsense and is none. */
export const putBackIntake = defineCommand({
  name: 'intake.put_back',
  scope: 'network',
  input: OneIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseClaim(viewer, { ...intake, isClosed: false }),

  async run({ intakeId }, _intake, { tx }) {
    await tx.sql`update intake set outcome = null, closed_at = null where id = ${intakeId}`
    return success({ intakeId })
  },
})
