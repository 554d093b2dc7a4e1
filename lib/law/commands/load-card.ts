import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'

/** A card of the register and what day it is in its drive; `null` for whoever does not keep the register. */
export type CardFacts = { signedOn: CalendarDate; removed: boolean; today: CalendarDate }

/** Reads a card for a command about it. */
export async function loadCard(
  { driveId, cardId }: { driveId: string; cardId: string },
  { tx, now }: CommandContext,
): Promise<CardFacts | null> {
  const [card] = await tx.sql<{ signedOn: CalendarDate; removed: boolean; timeZone: string }>`
    select c.signed_on as "signedOn", c.removed_at is not null as removed, d.time_zone as "timeZone"
    from card c join drive d on d.id = c.drive_id where c.drive_id = ${driveId} and c.id = ${cardId}`
  return card ? { signedOn: card.signedOn, removed: card.removed, today: dateIn(card.timeZone, now) } : null
}
