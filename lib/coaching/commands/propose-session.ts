import 'server-only'
import { refuseProposeSession } from '@/lib/coaching/policy'
import { ProposeSession } from '@/lib/coaching/schema'
import { sideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { instantIn } from '@/lib/meetings/meeting-time'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { tellOtherSide } from './tell-other-side'

/**
 * Proposes times for a talk of a coach and a group, by the clock of whoever proposes; the other side picks one. Refuses an hour
 * that the clocks skip and one that has passed, and says which.
 */
export const proposeSession = defineCommand({
  name: 'session.propose',
  scope: 'drive',
  input: ProposeSession,
  subject: 'coaching_session',

  async load({ driveId }, { tx, viewer }) {
    const side = sideOf(viewer, driveId, 'coach')
    const [coach] = await tx.sql<{ id: string }>`
      select coach_id as id from coaching where drive_id = ${driveId} and until_at is null limit 1`
    return side && { side, coachId: coach?.id ?? null }
  },

  refuse: (_viewer, facts) => refuseProposeSession(facts),

  async run(input, { side }, context) {
    const { tx, vault, viewer, now } = context
    const { driveId, sessionId, kind, minutes, link, agenda } = input
    const slots = input.slots.map(({ slotId, onDate, time }) => ({
      slotId,
      startsAt: instantIn(viewer.timeZone, onDate, time),
    }))
    const wrong = slots.findIndex(({ startsAt }) => startsAt === null || startsAt <= now)
    if (wrong >= 0) {
      const key = slots[wrong]?.startsAt ? 'sessions.refused.past' : 'meetings.refused.no_such_time'
      return failure({ code: 'invalid', fields: { [`time${wrong}`]: [{ key }] } })
    }
    const words = vault.seal(
      driveKey(driveId),
      { table: 'coaching_session', rowId: sessionId },
      { link, agenda, outcome: '' },
    )
    await tx.sql`
      insert into coaching_session (drive_id, id, kind, words, minutes, proposed_by, proposed_at)
      values (${driveId}, ${sessionId}, ${kind}, ${words}, ${minutes}, ${viewer.userId}, ${now})`
    for (const { slotId, startsAt } of slots)
      await tx.sql`
        insert into session_slot (drive_id, session_id, id, starts_at) values (${driveId}, ${sessionId}, ${slotId}, ${startsAt})`
    await tellOtherSide(context, driveId, side, 'session.proposed')
    return success({ sessionId })
  },
})
