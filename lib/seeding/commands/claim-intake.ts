import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseClaim, refuseMoreInHand, refuseUnlessMine } from '../policy'
import { OneIntake } from '../schema'
import { intakeOf } from './intake-of'
import { uncalledInHand } from './uncalled-in-hand'

/** Takes somebody who wants to be called. From now on only the taker opens what they wrote. */
export const claimIntake = defineCommand({
  name: 'intake.claim',
  scope: 'network',
  input: OneIntake,
  subject: 'intake',

  async load({ intakeId }, { tx, viewer, now }) {
    const intake = await intakeOf(tx, intakeId, now)
    return intake && { ...intake, uncalled: await uncalledInHand(tx, viewer.userId, intakeId) }
  },

  refuse: (viewer, intake) => refuseClaim(viewer, intake) ?? refuseMoreInHand(intake.uncalled),

  async run({ intakeId }, _intake, { tx, viewer, now }) {
    const taken = await tx.sql`
      update intake set claimed_by = ${viewer.userId}, claimed_at = ${now} where id = ${intakeId} returning id`
    // Another caller was quicker: the row is no longer one that may be taken.
    if (taken.length === 0) return failure({ code: 'conflict', reason: { key: 'intake.refused.taken' } })
    return success({ intakeId })
  },
})

/** Gives one back to the board, for another caller. The clock goes on. */
export const releaseIntake = defineCommand({
  name: 'intake.release',
  scope: 'network',
  input: OneIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake),

  async run({ intakeId }, _intake, { tx }) {
    await tx.sql`update intake set claimed_by = null, claimed_at = null where id = ${intakeId}`
    return success({ intakeId })
  },
})
