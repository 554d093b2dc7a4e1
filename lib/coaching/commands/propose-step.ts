import 'server-only'
import { dateIn } from '@/lib/clock'
import { refuseAgreedDay } from '@/lib/coaching/agreed-step'
import { ProposeStep } from '@/lib/coaching/schema'
import { sideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { tellOtherSide } from './tell-other-side'

/** A coach or the committee proposes a step with a day. It is nobody's promise until somebody of the committee takes it. */
export const proposeStep = defineCommand({
  name: 'agreed_step.propose',
  scope: 'drive',
  input: ProposeStep,
  subject: 'it',

  async load({ driveId }, { tx, viewer }) {
    const side = sideOf(viewer, driveId, 'coach')
    const timeZone = await driveZoneIn(tx, driveId)
    return side && timeZone ? { side, timeZone } : null
  },

  refuse: () => null,

  async run({ driveId, stepId, text, dueOn }, { side, timeZone }, context) {
    const { tx, vault, viewer, now } = context
    const wrongDay = refuseAgreedDay(dueOn, dateIn(timeZone, now))
    if (wrongDay) return failure({ code: 'invalid', fields: { dueOn: [wrongDay] } })
    const words = vault.seal(driveKey(driveId), { table: 'agreed_step', rowId: stepId }, { text })
    await tx.sql`
      insert into agreed_step (drive_id, id, words, proposed_by, proposed_at, due_on)
      values (${driveId}, ${stepId}, ${words}, ${viewer.userId}, ${now}, ${dueOn})`
    await tellOtherSide(context, driveId, side, 'step.proposed')
    return success({ stepId })
  },
})
