/** A wireless net without a way out never answers; somebody with five minutes should not wait for it. As long as in `sw.ts`. */
const ANSWER_WITHIN_MS = 8_000

/** Whether the app answers now. Asked of the app itself: the browser's own word for being online is wrong either way. */
export async function reachesApp(): Promise<boolean> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
  const answer = await fetch('/api/healthz', { cache: 'no-store', signal }).catch(() => null)
  return answer?.ok ?? false
}
