import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseCardDay } from '../cards/policy'
import { RecordCards } from '../cards/schema'

/** Enters signed cards into the register. A rating is not touched: what somebody signed and what they would do are two things. */
export const recordCards = defineCommand({
  name: 'card.record',
  scope: 'drive',
  input: RecordCards,
  subject: 'worker',
  followsMerge: true,

  async load({ driveId, cards }, { tx }) {
    const ids = [...new Set(cards.map(({ workerId }) => workerId))]
    const [drive] = await tx.sql<{ timeZone: string; known: number }>`
      select d.time_zone as "timeZone", (select count(*)::int from worker w
        where w.drive_id = d.id and w.id = any (${ids}::uuid[]) and w.removed_at is null) as known
      from drive d where d.id = ${driveId}`
    return drive?.known === ids.length ? drive : null
  },

  refuse: () => null,

  async run({ driveId, kind, method, signedOn, cards }, { timeZone }, { tx, viewer, now }) {
    const refused = refuseCardDay(signedOn, dateIn(timeZone, now))
    if (refused) return failure({ code: 'invalid', fields: { signedOn: [refused] } })
    await tx.sql`
      insert into card (drive_id, id, worker_id, kind, method, signed_on, recorded_by, recorded_at)
      select ${driveId}, x.id, x.worker_id, ${kind}, ${method}, ${signedOn}::date, ${viewer.userId}, ${now}
      from unnest(${cards.map(({ cardId }) => cardId)}::uuid[], ${cards.map(({ workerId }) => workerId)}::uuid[]) x (id, worker_id)`
    return success({ cardIds: cards.map(({ cardId }) => cardId), cards: cards.length })
  },
})
