import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { success } from '@/lib/result'
import { refuseUncall, refuseUnlessMine } from '../policy'
import { OneIntake } from '../schema'
import type { SaidOfCall } from './called-intake'
import { intakeOf } from './intake-of'
import { uncalledInHand } from './uncalled-in-hand'

/** Takes back what `intake.called` said by mistake. Where that was the first talk, the clock runs on as if it had never stopped. */
export const uncalledIntake = defineCommand({
  name: 'intake.uncalled',
  scope: 'network',
  input: OneIntake,
  subject: 'intake',

  async load({ intakeId }, { tx, viewer, now }) {
    const intake = await intakeOf(tx, intakeId, now)
    const said = await lastSaid(tx, viewer.userId, intakeId)
    return intake && { ...intake, now, said, uncalled: await uncalledInHand(tx, viewer.userId, intakeId) }
  },

  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake) ?? refuseUncall(intake),

  async run({ intakeId }, { said, calledAt }, { tx }) {
    await tx.sql`update intake set first_call_at = ${said?.isFirstTalk ? null : calledAt},
      outcome = ${said?.outcomeBefore ?? null} where id = ${intakeId}`
    return success({ intakeId })
  },
})

/**
 * What the viewer said last of somebody since taking them in hand, by their own log; `null` where nothing was said or it was taken back.
 * Nobody says anything of an intake without having taken it, so whatever another said lies before that.
 */
async function lastSaid({ sql }: ViewerTx, me: string, intakeId: string): Promise<SaidOfCall | null> {
  const [last] = await sql<{ name: string; object: SaidOfCall }>`
    select name, object from activity
    where scope_id = ${me} and (name in ('intake.claim', 'intake.called', 'intake.uncalled') and object ->> 'intakeId' = ${intakeId}
      or name = 'intake.call_together' and object -> 'intakeIds' ? ${intakeId})
    order by seq desc limit 1`
  return last?.name === 'intake.called' ? last.object : null
}
