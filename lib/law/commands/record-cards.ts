import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { type CardWords, lackingParts } from '../cards/electronic'
import { refuseCardDay } from '../cards/policy'
import { refuseContacts } from '../cards/refuse-contacts'
import { RecordCards } from '../cards/schema'
import { asksForMore, electronicRuleIn } from '../queries/electronic-cards'

const NO_SIGNATURE = { name: '', contact: '', phone: '' }
const NO_TERMS = { text: '', employer: '', declaration: '', confirmed: false }

/** Enters signed cards into the register. A rating is not touched: what somebody signed and what they would do are two things. */
export const recordCards = defineCommand({
  name: 'card.record',
  scope: 'drive',
  input: RecordCards,
  subject: 'worker',
  followsMerge: true,

  async load({ driveId, cards }, { tx, now }) {
    const ids = [...new Set(cards.map(({ workerId }) => workerId))]
    const [drive] = await tx.sql<{ timeZone: string; known: number }>`
      select d.time_zone as "timeZone", (select count(*)::int from worker w
        where w.drive_id = d.id and w.id = any (${ids}::uuid[]) and w.removed_at is null) as known
      from drive d where d.id = ${driveId}`
    return drive?.known === ids.length ? { ...drive, rule: await electronicRuleIn(tx, driveId, now) } : null
  },

  refuse: () => null,

  async run(input, { timeZone, rule }, { tx, vault, viewer, now }) {
    const { driveId, kind, method, signedOn, electronic, cards } = input
    const refused = refuseCardDay(signedOn, dateIn(timeZone, now))
    if (refused) return failure({ code: 'invalid', fields: { signedOn: [refused] } })
    const asked = asksForMore({ kind, method }, rule)
    const terms = electronic ?? NO_TERMS
    const written = cards.map(({ cardId, workerId, signature }) => {
      const words: CardWords = { ...NO_SIGNATURE, ...signature, ...terms }
      return { cardId, workerId, words, lacks: asked ? lackingParts(words) : [] }
    })
    const fields = asked
      ? refuseContacts(
          written.map(({ words }) => words.contact),
          terms.employer,
          (at) => `cards.${at}.signature.contact`,
        )
      : {}
    if (Object.keys(fields).length > 0) return failure({ code: 'invalid', fields })
    for (const { cardId, workerId, words, lacks } of written) {
      const sealed = asked ? vault.seal(driveKey(driveId), { table: 'card', rowId: cardId }, words) : null
      await tx.sql`
        insert into card (drive_id, id, worker_id, kind, method, signed_on, words, lacks, recorded_by, recorded_at)
        values (${driveId}, ${cardId}, ${workerId}, ${kind}, ${method}, ${signedOn}, ${sealed}, ${lacks}::text[], ${viewer.userId},
          ${now})`
    }
    return success({ cardIds: cards.map(({ cardId }) => cardId), cards: cards.length })
  },
})
