import { type Tie, tieEnds } from './ties'

/** People who spent time together once: a meal, a break, a ride. */
export type TimeTogether = { togetherId: string; workerIds: readonly string[] }

/**
 * The ties that shared time amounts to: everybody who was there knows everybody else, each pair once, seen with our own
 * eyes. It says who knows whom and nothing more: it is no talk, no ask and no support.
 */
export function knownByTimeTogether(times: readonly TimeTogether[]): Tie[] {
  const pairs = new Map<string, Tie>()
  for (const { workerIds } of times) {
    const people = [...new Set(workerIds)].sort()
    for (const [index, one] of people.entries())
      for (const other of people.slice(index + 1)) {
        const [fromWorkerId, toWorkerId] = tieEnds('knows', one, other)
        pairs.set(`${fromWorkerId} ${toWorkerId}`, { fromWorkerId, toWorkerId, kind: 'knows', confidence: 2 })
      }
  }
  return [...pairs.values()]
}
