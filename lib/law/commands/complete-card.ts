import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import type { CardKind, CardMethod } from '../cards/card'
import { lackingParts } from '../cards/electronic'
import { refuseContacts } from '../cards/refuse-contacts'
import { CompleteCard } from '../cards/schema'
import { asksForMore, electronicRuleIn } from '../queries/electronic-cards'

/** Writes down what an electronic card says, or puts it right; from then on it counts where nothing is missing. */
export const completeCard = defineCommand({
  name: 'card.complete',
  scope: 'drive',
  input: CompleteCard,
  subject: 'card',

  async load({ driveId, cardId }, { tx, now }) {
    const [card] = await tx.sql<{ kind: CardKind; method: CardMethod }>`
      select kind, method from card where drive_id = ${driveId} and id = ${cardId} and removed_at is null`
    return card ? { ...card, rule: await electronicRuleIn(tx, driveId, now) } : null
  },

  refuse: (_viewer, { method }) => (method === 'paper' ? { key: 'cards.refused.on_paper' } : null),

  async run({ driveId, cardId, version, ...words }, { rule, ...card }, { tx, vault }) {
    const fields = refuseContacts([words.contact], words.employer, () => 'contact')
    if (Object.keys(fields).length > 0) return failure({ code: 'invalid', fields })
    const lacks = asksForMore(card, rule) ? lackingParts(words) : []
    const sealed = vault.seal(driveKey(driveId), { table: 'card', rowId: cardId }, words)
    const changed = await tx.sql`
      update card set words = ${sealed}, lacks = ${lacks}::text[], version = coalesce(version, 1) + 1
      where drive_id = ${driveId} and id = ${cardId} and coalesce(version, 1) = ${version} returning id`
    return changed.length === 1 ? success({ cardId, lacks: lacks.length }) : failure({ code: 'conflict' })
  },
})
