/**
 * What the server keeps for a phone and tells only a live session of that very phone: 32 bytes. `null` without signal, without a
 * session, or in a session of another profile.
 */
export async function askPhoneSecret(deviceId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch('/api/session/phone-secret', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deviceId }),
  }).catch(() => null)
  const answer: { secret?: unknown } | null = response?.ok ? await response.json().catch(() => null) : null
  return typeof answer?.secret === 'string' ? fromHex(answer.secret) : null
}

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
