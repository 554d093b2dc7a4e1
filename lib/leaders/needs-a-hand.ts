import { OVERDUE_PROMISES, WAITING_PEOPLE } from './published-constants'

/** What a colleague has on their plate. */
export type Plate = {
  who: string
  carriesMost: boolean
  overdue: number
  /** People on their list with whom nobody has talked yet. */
  waiting: number
}

/** Why somebody could use a hand, as keys of `leaders.hand`. No number leaves here. */
const HAND_REASONS = ['carries_most', 'overdue', 'waiting'] as const
export type HandReason = (typeof HAND_REASONS)[number]

/**
 * Who could use a hand, and with what. In the order of ids: nobody stands before another for having done more or less, and the
 * counts themselves stay here.
 */
export const whoNeedsAHand = (plates: readonly Plate[]): { who: string; why: HandReason[] }[] =>
  plates
    .map(({ who, carriesMost, overdue, waiting }) => {
      const held: Record<HandReason, boolean> = {
        carries_most: carriesMost,
        overdue: overdue >= OVERDUE_PROMISES,
        waiting: waiting >= WAITING_PEOPLE,
      }
      return { who, why: HAND_REASONS.filter((reason) => held[reason]) }
    })
    .filter(({ why }) => why.length > 0)
    .toSorted((a, b) => (a.who < b.who ? -1 : 1))
