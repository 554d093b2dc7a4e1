import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '@/lib/clock'
import { networkKey } from '@/lib/vault/key-name'
import type { Words } from '@/lib/vault/vault'
import { vaultFor } from '@/lib/vault/vault-for'

/** What a ticket is for; one kind never passes for another. */
export type TicketKind = 'enrolment' | 'invite' | 'founder'

const LIFE_MS = 15 * 60_000
const ID_BYTES = 36

/**
 * Something the server decided and the browser carries to its next request, sealed: it can be neither read nor changed, and
 * dies after 15 minutes. It keeps no row for people who never come back.
 */
export function sealTicket(kind: TicketKind, words: Words): string {
  const rowId = randomUUID()
  const bytes = vaultFor({ kind: 'web' }).seal(
    networkKey,
    { table: `ticket_${kind}`, rowId },
    { ...words, until: now().getTime() + LIFE_MS },
  )
  return Buffer.concat([Buffer.from(rowId), bytes]).toString('base64url')
}

/** What {@link sealTicket} sealed; `null` for anything else and for what is too old. */
export function openTicket<Opened extends object>(kind: TicketKind, ticket: string): Opened | null {
  const bytes = Buffer.from(ticket, 'base64url')
  const rowId = bytes.toString('utf8', 0, ID_BYTES)
  try {
    const place = { table: `ticket_${kind}`, rowId }
    const opened = vaultFor({ kind: 'web' }).open<Opened & { until: number }>(
      networkKey,
      place,
      bytes.subarray(ID_BYTES),
    )
    return opened.until > now().getTime() ? opened : null
  } catch {
    return null
  }
}
