import { FEED_TOKEN_BYTES } from '@/lib/reaching/feed-token'

/** A new address for a calendar feed and what the server is told of it: `token` in base64url, `hash` in hex. Made here and shown once. */
export async function newFeedToken(): Promise<{ token: string; hash: string }> {
  const random = crypto.getRandomValues(new Uint8Array(FEED_TOKEN_BYTES))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', random))
  const token = btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return { token, hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') }
}
