import type { Outcome } from './intake-kinds'

/** What is known of an intake by its code. */
export type IntakeFacts = {
  claimed: boolean
  calledAt: Date | null
  outcome: Outcome | null
}

/** What whoever holds the code is told. */
export type ReplyStatus = 'waiting' | 'taken' | 'called' | 'again' | 'start' | 'over'

/**
 * How it stands, in one word. What was laid aside as a flood says `waiting` for good: whoever sent it must not learn what is sifted
 * out, nor whether somebody else sent the same before.
 */
export function replyStatus({ claimed, calledAt, outcome }: IntakeFacts): ReplyStatus {
  if (outcome === 'nonsense') return 'waiting'
  if (outcome === 'drive') return 'start'
  if (outcome === 'callback') return 'again'
  if (outcome !== null) return 'over'
  if (calledAt) return 'called'
  return claimed ? 'taken' : 'waiting'
}
