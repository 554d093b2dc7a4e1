import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { NameCard } from '../cards/schema'
import { loadCard } from './load-card'

/** Takes a card that was entered by mistake out of the register. */
export const removeCard = movesCard('card.remove', (now) => now)

/** Puts a card back that was taken out of the register. */
export const restoreCard = movesCard('card.restore', () => null)

function movesCard(name: 'card.remove' | 'card.restore', removedAt: (now: Date) => Date | null) {
  return defineCommand({
    name,
    scope: 'drive',
    input: NameCard,
    subject: 'card',
    load: loadCard,
    refuse: () => null,

    async run({ driveId, cardId }, _facts, { tx, now }) {
      await tx.sql`update card set removed_at = ${removedAt(now)} where drive_id = ${driveId} and id = ${cardId}`
      return success({ cardId })
    },
  })
}
