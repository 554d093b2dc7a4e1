/** The form of waiting entries that phones write now. The one before is still taken; older ones must update first. */
export const SCHEMA_VERSION = 1

/** A batch is at most so many entries and so many bytes. */
export const MOST_ITEMS = 50
export const MOST_BYTES = 256 * 1024

/** What a phone sends: everything that is signed, in the order in which it is signed. */
export type SignedParts = {
  deviceId: unknown
  clientNow: unknown
  schemaVersion: unknown
  seq: unknown
  items: unknown
}

/** The text that a device signs and the server checks: these five parts as JSON, in this order. */
export const envelopeText = ({ deviceId, clientNow, schemaVersion, seq, items }: SignedParts): string =>
  JSON.stringify({ deviceId, clientNow, schemaVersion, seq, items })

/** What became of one entry. The phone deletes it on `accepted`, `duplicate` and `quarantined`, keeps it on `retry`. */
export type SyncAnswer = {
  commandId: string
  status: 'accepted' | 'duplicate' | 'refused' | 'quarantined' | 'retry'
  code?: string
  reason?: unknown
  fields?: unknown
  /** What was sealed, back to its author, who alone can put it right. */
  input?: unknown
  result?: unknown
}
