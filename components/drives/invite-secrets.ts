import { crockford } from '@/lib/crockford'

/** What opens an invite: the secret of its link, and a public number with a short code. Made here; the server keeps hashes. */
export type InviteSecrets = { secret: string; number: string; code: string }

/** New secrets from the browser's random numbers: 128 bits for the link, 40 for the code. */
export function newInviteSecrets(): InviteSecrets {
  const random = crypto.getRandomValues(new Uint8Array(16))
  const secret = btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const [pick = 0] = crypto.getRandomValues(new Uint32Array(1))
  return {
    secret,
    number: String(10_000 + (pick % 90_000)),
    code: crockford(crypto.getRandomValues(new Uint8Array(8))),
  }
}
