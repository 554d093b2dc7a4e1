import type { Neighbors } from './network-parts'

/** So many people with ties are drawn at most, and so many without: more would be no picture. */
const MOST_TIED = 800
const MOST_ALONE = 200

/** Whom the picture shows: those with the most ties first, then some of those who have none; by id where they have as many. */
export function drawnPeople(neighbors: Neighbors): Set<string> {
  const ties = (id: string) => neighbors.get(id)?.length ?? 0
  const ordered = [...neighbors.keys()].toSorted((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1))
  const tied = ordered.filter((id) => ties(id) > 0).slice(0, MOST_TIED)
  const alone = ordered.filter((id) => ties(id) === 0).slice(0, MOST_ALONE)
  return new Set([...tied, ...alone])
}
