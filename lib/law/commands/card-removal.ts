import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { NameCard } from '../cards/schema'
import { loadCard } from './load-card'

/** A command that sets since when a card is out of the register; `null` puts it back. */
export const settingRemovedAt = (
  name: 'card.remove' | 'card.restore',
  removedAt: (now: Date) => Date | null,
) =>
  defineCommand({
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
