import type { CalendarDate } from '@/lib/clock'
import type { UnitJudgement } from '@/lib/workers/unit'
import type { CardPart } from './electronic'

/** What a card says: for a board, as a member, or for dues. */
export const CARD_KINDS = ['authorization', 'membership', 'dues'] as const
export type CardKind = (typeof CARD_KINDS)[number]

export const CARD_METHODS = ['paper', 'electronic'] as const
export type CardMethod = (typeof CARD_METHODS)[number]

/** Why somebody says that a card does not count. */
export const CARD_CHALLENGES = ['not_in_unit', 'date', 'signature', 'other'] as const
export type CardChallenge = (typeof CARD_CHALLENGES)[number]

/** A signed card: proof for a board. It is never a rating and never changes one. */
export type Card = {
  workerId: string
  kind: CardKind
  signedOn: CalendarDate
  withdrawnOn: CalendarDate | null
  challengedOn: CalendarDate | null
  /** What a board asks of an electronic signature and is not there; empty on paper and where nothing is asked. */
  lacks: readonly CardPart[]
}

/** Somebody who signed, as they stand today. */
export type Signer = { active: boolean; unit: UnitJudgement }

/** Why a card counts, or why it does not: the first reason that holds. `unsettled`: counts, while the committee has not judged. */
export type CardStanding =
  | 'valid'
  | 'withdrawn'
  | 'left'
  | 'out_of_unit'
  | 'challenged'
  | 'incomplete'
  | 'unsettled'

/**
 * A card counts only while its signer works in the current unit and has not taken it back, and one that was signed electronically
 * only with what a board asks of it.
 */
export function cardStanding(
  card: Pick<Card, 'withdrawnOn' | 'challengedOn' | 'lacks'>,
  signer: Signer,
): CardStanding {
  if (card.withdrawnOn) return 'withdrawn'
  if (!signer.active) return 'left'
  if (signer.unit === 'out') return 'out_of_unit'
  if (card.challengedOn) return 'challenged'
  if (card.lacks.length > 0) return 'incomplete'
  return signer.unit === 'disputed' ? 'unsettled' : 'valid'
}

/** How the signed cards stand, each signer once: a second card of a kind adds nobody. */
export type CardCount = {
  valid: number
  unsettled: number
  challenged: number
  /** Signed electronically, without all that a board asks of that. */
  incomplete: number
  /** Signed once and not counted any more: left, out of the unit, or taken back. */
  lapsed: number
}

const RANK: Record<CardStanding, number> = {
  valid: 0,
  unsettled: 1,
  incomplete: 2,
  challenged: 3,
  left: 4,
  out_of_unit: 4,
  withdrawn: 4,
}

/** Counts the signers of one kind of card by the best card of each. */
export function countCards(cards: readonly (Card & { signer: Signer })[], kind: CardKind): CardCount {
  const best = new Map<string, number>()
  for (const card of cards)
    if (card.kind === kind) {
      const rank = RANK[cardStanding(card, card.signer)]
      best.set(card.workerId, Math.min(rank, best.get(card.workerId) ?? rank))
    }
  const of = (rank: number) => [...best.values()].filter((each) => each === rank).length
  return { valid: of(0), unsettled: of(1), incomplete: of(2), challenged: of(3), lapsed: of(4) }
}
