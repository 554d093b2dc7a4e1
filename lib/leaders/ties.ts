/** How two people hang together: one moves the other, or they know each other. */
export const TIE_KINDS = ['follows', 'knows'] as const
export type TieKind = (typeof TIE_KINDS)[number]

/** How sure we are, as keys of `leaders.tie.sure`: 1 "I think so", 2 "I have seen it", 3 "shown in an action". */
export const TIE_CONFIDENCES = [1, 2, 3] as const
export type TieConfidence = (typeof TIE_CONFIDENCES)[number]

/** A tie between two people on the chart. In `follows`, `to` listens to `from`; `knows` has no direction. */
export type Tie = { fromWorkerId: string; toWorkerId: string; kind: TieKind; confidence: TieConfidence }

/** The two ends in the order in which they are kept: as given where the direction matters, else the smaller id first. */
export const tieEnds = (kind: TieKind, fromWorkerId: string, toWorkerId: string): [string, string] =>
  kind === 'follows' || fromWorkerId < toWorkerId ? [fromWorkerId, toWorkerId] : [toWorkerId, fromWorkerId]

/** Who listens to each person, each follower once with how sure we are at best. Nobody follows themself. */
export function followersOf(ties: readonly Tie[]): Map<string, Map<string, TieConfidence>> {
  const followers = new Map<string, Map<string, TieConfidence>>()
  for (const { fromWorkerId, toWorkerId, kind, confidence } of ties) {
    if (kind !== 'follows' || fromWorkerId === toWorkerId) continue
    const of = followers.get(fromWorkerId) ?? new Map<string, TieConfidence>()
    if (confidence > (of.get(toWorkerId) ?? 0)) of.set(toWorkerId, confidence)
    followers.set(fromWorkerId, of)
  }
  return followers
}

/** Everybody whom a tie of any kind connects with each person. */
export function neighborsOf(ties: readonly Tie[]): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>()
  const add = (a: string, b: string) => neighbors.set(a, (neighbors.get(a) ?? new Set<string>()).add(b))
  for (const { fromWorkerId, toWorkerId } of ties) {
    if (fromWorkerId === toWorkerId) continue
    add(fromWorkerId, toWorkerId)
    add(toWorkerId, fromWorkerId)
  }
  return neighbors
}
