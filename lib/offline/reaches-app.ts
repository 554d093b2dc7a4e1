import { ANSWER_WITHIN_S } from './answer-within'

/** Whether the app answers now. Asked of the app itself: the browser's own word for being online is wrong either way. */
export async function reachesApp(): Promise<boolean> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_S * 1_000)
  const answer = await fetch('/api/healthz', { cache: 'no-store', signal }).catch(() => null)
  return answer?.ok ?? false
}
