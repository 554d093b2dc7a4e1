import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import { type HandOffShare, type HandOffStage, type HandOffWords, handOffStage } from '../hand-off/hand-off'

/** An introduction for a command about it. */
export type HandOffFacts = {
  stage: HandOffStage
  isProposer: boolean
  shares: HandOffShare[]
  words: HandOffWords
  version: number
  today: CalendarDate
}

type Row = {
  agreedAt: Date | null
  handedAt: Date | null
  endedAt: Date | null
  decidedBy: string
  shares: HandOffShare[]
  words: Buffer
  version: number
  holders: number
  timeZone: string
}

/** Reads an introduction; `null` where it is not there for the one who asks. */
export async function loadHandOff(
  { driveId, handOffId }: { driveId: string; handOffId: string },
  { tx, vault, viewer, now }: CommandContext,
): Promise<HandOffFacts | null> {
  const [row] = await tx.sql<Row>`
    select h.agreed_at as "agreedAt", h.handed_at as "handedAt", h.ended_at as "endedAt", h.decided_by as "decidedBy", h.shares,
      h.words, h.version, cardinality(app.holders_of(h.drive_id)) as holders, d.time_zone as "timeZone"
    from hand_off h join drive d on d.id = h.drive_id where h.drive_id = ${driveId} and h.id = ${handOffId}`
  if (!row) return null
  const place = { table: 'hand_off', rowId: handOffId }
  return {
    stage: handOffStage(row, row.holders),
    isProposer: row.decidedBy === viewer.userId,
    shares: row.shares,
    words: vault.open<HandOffWords>(driveKey(driveId), place, row.words),
    version: row.version,
    today: dateIn(row.timeZone, now),
  }
}
