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
