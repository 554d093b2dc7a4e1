import type { Neighbors } from './network-parts'

export type Place = { x: number; y: number }

/** No two people stand closer than this. */
export const CLOSEST = 16

/** How long a line would like to be. */
const LENGTH = 48
const ROUNDS = 100
/** People farther apart than this do not push each other away. */
const REACH = LENGTH * 3
/** More squares than any picture is across, so that every square has a number of its own. */
const SQUARES_ACROSS = 1_000_000
const BESIDE = [-1, 0, 1] as const

/**
 * Spreads one part: from rings around whoever has the most ties, lines pull their ends together and people push each other away
 * (Fruchterman and Reingold 1991, with pushes among neighbors on a grid, so that it stays quick); then everybody takes a free
 * crossing of a fine grid, so that nobody stands on anybody.
 */
export function spreadPart(part: readonly string[], neighbors: Neighbors): Map<string, Place> {
  const ids = [...part].toSorted()
  const at = new Map(ids.map((id, index) => [id, index]))
  const around = ids.map((id) => (neighbors.get(id) ?? []).flatMap((other) => at.get(other) ?? []))
  const places = rings(around)
  for (let round = 0; round < ROUNDS; round += 1)
    relax(places, around, LENGTH * 0.5 * (1 - round / ROUNDS) + 0.5)
  return new Map(freeCrossings(places).map((place, index) => [ids[index] ?? '', place]))
}

/** Rings around the one with the most ties: as far out as ties away, each branch in the sector that its size asks for. */
function rings(around: readonly (readonly number[])[]): Place[] {
  const center = around.reduce(
    (best, others, index) => (others.length > (around[best]?.length ?? 0) ? index : best),
    0,
  )
  const parent = new Map([[center, -1]])
  const reached = [center]
  for (const index of reached)
    for (const other of around[index] ?? [])
      if (!parent.has(other)) {
        parent.set(other, index)
        reached.push(other)
      }
  const size = around.map(() => 1)
  for (const index of reached.toReversed()) {
    const above = parent.get(index) ?? -1
    if (above >= 0) size[above] = (size[above] ?? 0) + (size[index] ?? 0)
  }
  const places: Place[] = around.map(() => ({ x: 0, y: 0 }))
  const sector = new Map([[center, { from: 0, width: 2 * Math.PI, ring: 0, used: 0 }]])
  for (const index of reached) {
    const above = sector.get(parent.get(index) ?? -1)
    if (!above) continue
    const width = (above.width * (size[index] ?? 1)) / Math.max(1, (size[parent.get(index) ?? 0] ?? 2) - 1)
    const own = { from: above.from + above.used, width, ring: above.ring + 1, used: 0 }
    above.used += width
    sector.set(index, own)
    const angle = own.from + width / 2
    places[index] = { x: Math.cos(angle) * own.ring * LENGTH, y: Math.sin(angle) * own.ring * LENGTH }
  }
  return places
}

/** One round: everybody moves where pulls and pushes lead, at most `most` far. */
function relax(places: Place[], around: readonly (readonly number[])[], most: number): void {
  const near = byGrid(places, REACH)
  const moves = places.map((place, index) => {
    const move = { x: 0, y: 0 }
    for (const other of near(place)) {
      if (other === index) continue
      const [dx, dy, distance] = apart(place, places[other], index - other)
      const push = distance < REACH ? (LENGTH * LENGTH) / (distance * distance) : 0
      move.x += dx * push
      move.y += dy * push
    }
    for (const other of around[index] ?? []) {
      const [dx, dy, distance] = apart(place, places[other], index - other)
      move.x -= (dx * distance) / LENGTH
      move.y -= (dy * distance) / LENGTH
    }
    return move
  })
  for (const [index, { x, y }] of moves.entries()) {
    const place = places[index]
    const length = Math.hypot(x, y)
    if (!place || length === 0) continue
    const scale = Math.min(most, length) / length
    place.x += x * scale
    place.y += y * scale
  }
}

/** From `other` to `place`, and how far; two on one spot are told apart by their order, never by chance. */
function apart(
  place: Place,
  other: Place | undefined,
  order: number,
): [dx: number, dy: number, distance: number] {
  const [dx, dy] = [place.x - (other?.x ?? 0), place.y - (other?.y ?? 0)]
  const distance = Math.hypot(dx, dy)
  return distance > 0.01 ? [dx, dy, distance] : [Math.cos(order), Math.sin(order), 1]
}

/** Finds whoever stands in the square of a place or in one beside it. */
function byGrid(places: readonly Place[], side: number): (place: Place) => number[] {
  const squareAt = (x: number, y: number, right: number, down: number) =>
    (Math.floor(x / side) + right) * SQUARES_ACROSS + Math.floor(y / side) + down
  const squares = new Map<number, number[]>()
  for (const [index, { x, y }] of places.entries()) {
    const square = squareAt(x, y, 0, 0)
    const there = squares.get(square)
    if (there) there.push(index)
    else squares.set(square, [index])
  }
  return ({ x, y }) => {
    const near: number[] = []
    for (const right of BESIDE)
      for (const down of BESIDE)
        for (const index of squares.get(squareAt(x, y, right, down)) ?? []) near.push(index)
    return near
  }
}

/** Everybody on the free crossing nearest to where they stand, ring by ring around it, in the order given. */
function freeCrossings(places: readonly Place[]): Place[] {
  const taken = new Set<string>()
  return places.map(({ x, y }) => {
    const [column, row] = [Math.round(x / CLOSEST), Math.round(y / CLOSEST)]
    for (let ring = 0; ; ring += 1) {
      const [free] = crossings(column, row, ring)
        .filter(([right, down]) => !taken.has(`${right} ${down}`))
        .map(([right, down]) => ({ right, down, far: Math.hypot(right * CLOSEST - x, down * CLOSEST - y) }))
        .toSorted((a, b) => a.far - b.far)
      if (!free) continue
      taken.add(`${free.right} ${free.down}`)
      return { x: free.right * CLOSEST, y: free.down * CLOSEST }
    }
  })
}

/** The crossings on the square ring so many steps around one. */
function crossings(column: number, row: number, ring: number): [number, number][] {
  if (ring === 0) return [[column, row]]
  const side = Array.from({ length: 2 * ring }, (_, step) => step - ring)
  return side.flatMap((step): [number, number][] => [
    [column + step, row - ring],
    [column + ring, row + step],
    [column - step, row + ring],
    [column - ring, row - step],
  ])
}
