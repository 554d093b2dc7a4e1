import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import type { MessageWords } from '@/lib/seeding/message-words'
import { networkKey } from '@/lib/vault/key-name'

/** Leaves a message for whoever holds the code of an intake that the viewer has in hand. */
export async function tellFounder(
  { tx, vault, viewer, now }: CommandContext,
  intakeId: string,
  messageId: string,
  said: MessageWords,
): Promise<void> {
  const words = vault.seal(networkKey, { table: 'intake_message', rowId: messageId }, said)
  await tx.sql`insert into intake_message (id, intake_id, side, author_id, words, sent_at)
    values (${messageId}, ${intakeId}, 'caller', ${viewer.userId}, ${words}, ${now})`
}
