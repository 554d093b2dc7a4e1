import type { DuplicateRecord } from './duplicate-score'
import { type DuplicatePair, duplicatesInSteps } from './find-duplicates'

/** Two people, whichever is named first. */
export type TwoPeople = { one: string; other: string }

/** Beyond these nobody goes through suggestions one by one; the strongest come first. */
export const MOST_SUGGESTED = 500

/**
 * Who of one drive may be on its list twice, strongest first, at most {@link MOST_SUGGESTED}; a step at a time, so that a long list
 * holds nobody up. The order in which people are given changes nothing. Only ever a suggestion.
 */
export function* suggestDuplicates(
  people: readonly ({ id: string } & DuplicateRecord)[],
): Generator<number, DuplicatePair[]> {
  const pairs = yield* duplicatesInSteps(people.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  return pairs.slice(0, MOST_SUGGESTED)
}

/** The pairs of whom nobody said that they are two people. */
export function withoutRuledOut<Pair extends TwoPeople>(
  pairs: readonly Pair[],
  notSame: readonly TwoPeople[],
): Pair[] {
  const ruledOut = new Set(notSame.map(keyOfTwo))
  return pairs.filter((pair) => !ruledOut.has(keyOfTwo(pair)))
}

/** A key that is the same for two people in either order. */
const keyOfTwo = ({ one, other }: TwoPeople): string => (one < other ? `${one} ${other}` : `${other} ${one}`)
