import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import type { Outcome } from '@/lib/seeding/intake-kinds'
import { refuseUnlessMine } from '../policy'
import { CalledIntake } from '../schema'
import { intakeOf } from './intake-of'

/** What the log keeps of it, so that it can be taken back: whether it stopped the clock, and how it stood before. */
export type SaidOfCall = { intakeId: string; isFirstTalk: boolean; outcomeBefore: Outcome | null }

/** Says that somebody was called. The first talk stops the clock; a call that nobody answered does not. */
export const calledIntake = defineCommand({
  name: 'intake.called',
  scope: 'network',
  input: CalledIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake),

  async run({ intakeId, reached }, { calledAt, outcome }, { tx, now }) {
    await tx.sql`update intake set first_call_at = coalesce(first_call_at, ${reached ? now : null}),
      outcome = ${reached ? null : 'callback'} where id = ${intakeId}`
    const said: SaidOfCall = { intakeId, isFirstTalk: reached && calledAt === null, outcomeBefore: outcome }
    return success(said)
  },
})
