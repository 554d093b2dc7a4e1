import { KEPT_SHARE, SPREAD_TALKS, TALKER_SHARE } from './published-constants'

/** So many talks of the window by one person, whether they have a login or not. */
export type TalksBy = { talker: string; talks: number }

/** How the talks are spread. Nobody is named: `busiest` is for saying kindly who could use a hand. */
export type TalkSpread = {
  talks: number
  talkers: number
  /** The share of whoever had the most, in [0, 1]; `null` without talks. */
  topShare: number | null
  /** The share passes {@link TALKER_SHARE}, of at least {@link SPREAD_TALKS} talks. */
  isHeavy: boolean
  /** Whoever had the most where that is too much; the smaller id of two. */
  busiest: string | null
}

/** Computes whether the talks hang on one person ("bus factor"). */
export function spreadOfTalks(counted: readonly TalksBy[]): TalkSpread {
  const by = new Map<string, number>()
  for (const { talker, talks } of counted) by.set(talker, (by.get(talker) ?? 0) + talks)
  const all = [...by].filter(([, talks]) => talks > 0)
  const talks = all.reduce((sum, [, count]) => sum + count, 0)
  const top = all.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]
  const topShare = top ? top[1] / talks : null
  const isHeavy = topShare !== null && topShare > TALKER_SHARE && talks >= SPREAD_TALKS
  return { talks, talkers: all.length, topShare, isHeavy, busiest: isHeavy ? (top?.[0] ?? null) : null }
}

/** Promises that came due in the window: kept ÷ due. Those that were put off or withdrawn are not counted. */
export type FollowThrough = {
  kept: number
  due: number
  overdue: number
  share: number | null
  isLow: boolean
}

/** Computes follow-through, as published: a promise still open after its day is due and not kept. */
export function followThrough(promises: readonly { outcome: string | null; count: number }[]): FollowThrough {
  const sum = (...outcomes: (string | null)[]) =>
    promises
      .filter(({ outcome }) => outcomes.includes(outcome))
      .reduce((total, { count }) => total + count, 0)
  const [kept, overdue] = [sum('kept'), sum(null)]
  const due = kept + overdue + sum('not_kept')
  const share = due > 0 ? kept / due : null
  return { kept, due, overdue, share, isLow: share !== null && share < KEPT_SHARE }
}

/** Somebody with whom only ever one person has talked. */
export type TalkedWith = {
  workerId: string
  cellId: string | null
  talkers: readonly string[]
  apart: boolean
}

/**
 * People whose only contact is one person: if that one leaves, nobody knows them. Whoever asked for it to be so, or to be left
 * alone, is not among them; nor is anybody with whom nobody has talked.
 */
export const onOneThread = <Person extends TalkedWith>(people: readonly Person[]): Person[] =>
  people.filter(({ talkers, apart }) => !apart && new Set(talkers).size === 1)
