import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { NameCard } from '../cards/schema'
import { loadCard } from './load-card'

/** Puts a card back that was taken out of the register. */
export const restoreCard = defineCommand({
  name: 'card.restore',
  scope: 'drive',
  input: NameCard,
  subject: 'card',
  load: loadCard,
  refuse: () => null,

  async run({ driveId, cardId }, _facts, { tx }) {
    await tx.sql`update card set removed_at = null where drive_id = ${driveId} and id = ${cardId}`
    return success({ cardId })
  },
})
