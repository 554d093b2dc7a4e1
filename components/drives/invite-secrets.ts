import { crockford } from '@/lib/crockford'

/** What opens an invite: the secret of its link, and the short code that is typed. Made here; the server keeps hashes. */
export type InviteSecrets = { secret: string; code: string }

/** New secrets from the browser's random numbers: 128 bits for the link, 40 for the code. */
export function newInviteSecrets(): InviteSecrets {
  const random = crypto.getRandomValues(new Uint8Array(16))
  const secret = btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return {
    secret,
    code: crockford(crypto.getRandomValues(new Uint8Array(8))),
  }
}
