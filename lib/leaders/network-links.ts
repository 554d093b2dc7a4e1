import type { Tie, TieConfidence } from './ties'

/** One line of the picture. In `follows`, `to` listens to `from`; two people can listen to each other, which is two lines. */
export type NetworkLink = { from: string; to: string; kind: Tie['kind']; confidence: TieConfidence }

/**
 * The lines between these people: each pair and direction once, with how sure we are at best, and "they know each other" only where
 * neither listens to the other. In the order of ids, whatever order the ties come in.
 */
export function networkLinks(workerIds: ReadonlySet<string>, ties: readonly Tie[]): NetworkLink[] {
  const links = new Map<string, NetworkLink>()
  for (const { fromWorkerId: from, toWorkerId: to, kind, confidence } of ties) {
    if (from === to || !workerIds.has(from) || !workerIds.has(to)) continue
    const [one, other] = kind === 'follows' || from < to ? [from, to] : [to, from]
    const key = `${kind} ${one} ${other}`
    const before = links.get(key)?.confidence ?? 1
    links.set(key, { from: one, to: other, kind, confidence: confidence > before ? confidence : before })
  }
  const listens = (one: string, other: string) => links.has(`follows ${one} ${other}`)
  return [...links.entries()]
    .filter(([, { kind, from, to }]) => kind === 'follows' || !(listens(from, to) || listens(to, from)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, link]) => link)
}

/** Everybody with whom a line connects each person, in the order of ids; whoever has none is there with nobody. */
export function neighborLists(
  workerIds: Iterable<string>,
  links: readonly NetworkLink[],
): Map<string, readonly string[]> {
  const sets = new Map([...workerIds].toSorted().map((id) => [id, new Set<string>()]))
  for (const { from, to } of links) {
    sets.get(from)?.add(to)
    sets.get(to)?.add(from)
  }
  return new Map([...sets].map(([id, others]) => [id, [...others].toSorted()]))
}
