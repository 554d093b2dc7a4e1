export type Neighbors = ReadonlyMap<string, readonly string[]>

/** The parts in which people hang together, the largest first, then by their smallest id; whoever is alone is a part of one. */
export function networkParts(neighbors: Neighbors): string[][] {
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const start of [...neighbors.keys()].toSorted()) {
    if (seen.has(start)) continue
    const part = [start]
    seen.add(start)
    for (const id of part)
      for (const next of neighbors.get(id) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        part.push(next)
      }
    parts.push(part)
  }
  return parts.toSorted((a, b) => b.length - a.length)
}

/** In larger parts nobody counts the shortest ways: it takes long, and who cuts off most is known without. */
const MOST_FOR_WAYS = 600

/** People on whom a part hangs: `cutOff` is how many would lose their way to the largest rest of the part without them. */
export type Bridge = { workerId: string; cutOff: number; between: number }

/**
 * The people without whom a part falls apart (articulation points), those who would cut off most first, then those who lie between
 * most others. Each branch of a depth-first search that has no other way round falls off (Tarjan 1972); without recursion, so that
 * a long chain is no problem.
 */
export function bridgesOf(neighbors: Neighbors): Bridge[] {
  return networkParts(neighbors)
    .filter((part) => part.length > 2)
    .flatMap((part): Bridge[] => {
      const found = bridgesIn(part, neighbors)
      const counts = found.size > 0 && part.length <= MOST_FOR_WAYS
      const between = counts ? betweenness(new Map(part.map((id) => [id, neighbors.get(id) ?? []]))) : null
      return [...found].map(([workerId, cutOff]) => ({
        workerId,
        cutOff,
        between: between?.get(workerId) ?? 0,
      }))
    })
    .toSorted((a, b) => b.cutOff - a.cutOff || b.between - a.between || (a.workerId < b.workerId ? -1 : 1))
}

function bridgesIn(part: readonly string[], neighbors: Neighbors): Map<string, number> {
  const found = new Map<string, number>()
  const [root] = part
  if (root === undefined) return found
  const order = new Map([[root, 0]])
  const low = new Map([[root, 0]])
  const size = new Map(part.map((id) => [id, 1]))
  const cut = new Map<string, number[]>()
  const path = [{ id: root, parent: '', next: 0 }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const other = neighbors.get(top.id)?.[top.next++]
    const lowest = low.get(top.id) ?? 0
    if (other === undefined) {
      path.pop()
      const { id, parent } = top
      if (parent === '') continue
      size.set(parent, (size.get(parent) ?? 0) + (size.get(id) ?? 0))
      low.set(parent, Math.min(low.get(parent) ?? 0, lowest))
      if (lowest >= (order.get(parent) ?? 0)) {
        const branches = cut.get(parent) ?? []
        branches.push(size.get(id) ?? 0)
        cut.set(parent, branches)
      }
    } else if (other !== top.parent) {
      const seenAt = order.get(other)
      if (seenAt === undefined) {
        low.set(other, order.size)
        order.set(other, order.size)
        path.push({ id: other, parent: top.id, next: 0 })
      } else low.set(top.id, Math.min(lowest, seenAt))
    }
  }
  for (const [id, branches] of cut) {
    const rest = part.length - 1 - branches.reduce((sum, each) => sum + each, 0)
    const pieces = [...branches, rest].filter((each) => each > 0)
    const largest = pieces.reduce((most, each) => Math.max(most, each), 0)
    if (pieces.length > 1) found.set(id, part.length - 1 - largest)
  }
  return found
}

/**
 * How much each person lies between others: over every two others, the share of the shortest ways between them that lead through
 * this person (Brandes 2001, without direction or weights).
 */
export function betweenness(neighbors: Neighbors): Map<string, number> {
  const between = new Map([...neighbors.keys()].map((id) => [id, 0]))
  for (const source of neighbors.keys()) addWaysFrom(source, neighbors, between)
  for (const [id, twice] of between) between.set(id, twice / 2)
  return between
}

function addWaysFrom(source: string, neighbors: Neighbors, between: Map<string, number>): void {
  const distance = new Map([[source, 0]])
  const ways = new Map([[source, 1]])
  const before = new Map<string, string[]>()
  const reached = [source]
  for (const id of reached) {
    const far = (distance.get(id) ?? 0) + 1
    for (const next of neighbors.get(id) ?? []) {
      if (!distance.has(next)) {
        distance.set(next, far)
        reached.push(next)
      }
      if (distance.get(next) !== far) continue
      ways.set(next, (ways.get(next) ?? 0) + (ways.get(id) ?? 0))
      before.set(next, [...(before.get(next) ?? []), id])
    }
  }
  const hangs = new Map<string, number>()
  for (const id of reached.reverse()) {
    for (const earlier of before.get(id) ?? []) {
      const share = ((ways.get(earlier) ?? 0) / (ways.get(id) ?? 1)) * (1 + (hangs.get(id) ?? 0))
      hangs.set(earlier, (hangs.get(earlier) ?? 0) + share)
    }
    if (id !== source) between.set(id, (between.get(id) ?? 0) + (hangs.get(id) ?? 0))
  }
}
