import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DOT, viewOf } from '@/lib/leaders/network-drawing'
import { layOutNetwork } from '@/lib/leaders/network-layout'
import { neighborLists, networkLinks } from '@/lib/leaders/network-links'
import { betweenness, bridgesOf, type Neighbors, networkParts } from '@/lib/leaders/network-parts'
import { CLOSEST } from '@/lib/leaders/spread-part'
import type { Tie } from '@/lib/leaders/ties'

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `p${String(index).padStart(3, '0')}`)
const knows = (fromWorkerId: string, toWorkerId: string): Tie => ({
  ...{ fromWorkerId, toWorkerId, kind: 'knows', confidence: 2 },
})
const networkOf = (ids: readonly string[], ties: readonly Tie[]) =>
  neighborLists(ids, networkLinks(new Set(ids), ties))

/** Up to `most` people, tied at random. */
const anyTies = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((count) => {
    const one = fc.constantFrom(...people(count))
    const tie = fc.record<Tie>({
      fromWorkerId: one,
      toWorkerId: one,
      kind: fc.constantFrom('follows', 'knows'),
      confidence: fc.constantFrom(1, 2, 3),
    })
    return fc.record({ ids: fc.constant(people(count)), ties: fc.array(tie, { maxLength: count * 2 }) })
  })

/** The same network without one person. */
const without = (neighbors: Neighbors, gone: string): Neighbors =>
  new Map(
    [...neighbors]
      .filter(([id]) => id !== gone)
      .map(([id, others]) => [id, others.filter((other) => other !== gone)]),
  )

test('a line is drawn once, with how sure we are at best, and to listen says more than to know', () => {
  const ties: Tie[] = [
    { fromWorkerId: 'walt', toWorkerId: 'dana', kind: 'follows', confidence: 1 },
    { fromWorkerId: 'walt', toWorkerId: 'dana', kind: 'follows', confidence: 3 },
    knows('dana', 'walt'),
    knows('mo', 'dana'),
    knows('mo', 'somebody who left'),
  ]
  expect(networkLinks(new Set(['walt', 'dana', 'mo']), ties)).toEqual([
    { from: 'walt', to: 'dana', kind: 'follows', confidence: 3 },
    { from: 'dana', to: 'mo', kind: 'knows', confidence: 2 },
  ])
})

test('everybody is in one part, and nobody is tied to somebody of another', () => {
  fc.assert(
    fc.property(anyTies(20), ({ ids, ties }) => {
      const neighbors = networkOf(ids, ties)
      const parts = networkParts(neighbors)
      expect(parts.flat().toSorted()).toEqual(ids)
      for (const part of parts)
        for (const id of part) for (const other of neighbors.get(id) ?? []) expect(part).toContain(other)
    }),
  )
})

test('a bridge is somebody without whom a part falls apart, and it says how many that cuts off', () => {
  fc.assert(
    fc.property(anyTies(14), ({ ids, ties }) => {
      const neighbors = networkOf(ids, ties)
      const bridges = new Map(bridgesOf(neighbors).map(({ workerId, cutOff }) => [workerId, cutOff]))
      for (const part of networkParts(neighbors))
        for (const id of part) {
          const rest = networkParts(without(neighbors, id)).filter((piece) =>
            piece.some((other) => part.includes(other)),
          )
          const cutOff = part.length - 1 - (rest[0]?.length ?? 0)
          expect(bridges.get(id) ?? 0).toBe(cutOff)
        }
    }),
    { numRuns: 300 },
  )
})

test('a chain of many thousands is no problem', () => {
  const ids = people(5_000)
  const chain = new Map(
    ids.map((id, index) => [id, [ids[index - 1], ids[index + 1]].flatMap((each) => each ?? [])]),
  )
  const bridges = bridgesOf(chain)
  expect([bridges.length, bridges[0]?.cutOff]).toEqual([4_998, 2_499])
})

test('to lie between adds up: over all people, as many as there are people on the shortest ways between every two', () => {
  fc.assert(
    fc.property(anyTies(12), ({ ids, ties }) => {
      const neighbors = networkOf(ids, ties)
      const sum = [...betweenness(neighbors).values()].reduce((total, each) => total + each, 0)
      const expected = ids.flatMap((one) =>
        ids.filter((other) => one < other).map((other) => Math.max(0, distance(neighbors, one, other) - 1)),
      )
      expect(sum).toBeCloseTo(
        expected.reduce((total, each) => total + each, 0),
        6,
      )
    }),
  )
})

/** Ties from one to the other; 0 where no way leads there. */
function distance(neighbors: Neighbors, from: string, to: string): number {
  const far = new Map([[from, 0]])
  for (const [id, ties] of far)
    for (const next of neighbors.get(id) ?? []) if (!far.has(next)) far.set(next, ties + 1)
  return far.get(to) ?? 0
}

test('everybody stands inside the picture, nobody on anybody, the same in whatever order they come', () => {
  fc.assert(
    fc.property(anyTies(40), fc.boolean(), ({ ids, ties }, reversed) => {
      const layout = layOutNetwork(networkOf(ids, ties))
      const all = [...layout.places.values()]
      expect(all).toHaveLength(ids.length)
      for (const [index, { x, y }] of all.entries()) {
        expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true)
        for (const other of all.slice(index + 1))
          expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(CLOSEST - 1e-6)
      }
      const turned = reversed ? networkOf([...ids].reverse(), [...ties].reverse()) : networkOf(ids, ties)
      const again = layOutNetwork(turned)
      expect([...again.places].toSorted()).toEqual([...layout.places].toSorted())
    }),
    { numRuns: 60 },
  )
})

test('600 people are placed in well under a second, and neighbors stand nearer than others', () => {
  const ids = people(600)
  const ties = ids.flatMap((id, index) =>
    index % 12 === 0 ? [] : [knows(ids[index - (index % 12)] ?? id, id)],
  )
  const teams = ids.flatMap((id, index) =>
    index % 12 === 0 && index >= 12 ? [knows(ids[index - 12] ?? id, id)] : [],
  )
  const neighbors = networkOf(ids, [...ties, ...teams])
  const began = performance.now()
  const { places } = layOutNetwork(neighbors)
  expect(performance.now() - began).toBeLessThan(3_000)
  const far = (one: string, other: string) => {
    const [a, b] = [places.get(one), places.get(other)]
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
  }
  const mean = (pairs: [string, string][]) =>
    pairs.reduce((sum, pair) => sum + far(...pair), 0) / pairs.length
  const tied = [...neighbors].flatMap(([id, others]) => others.map((other): [string, string] => [id, other]))
  const strangers = ids.map((id, index): [string, string] => [id, ids[(index + 300) % 600] ?? id])
  expect(mean(tied)).toBeLessThan(mean(strangers) / 3)
})

test('the view holds everybody with their names, and no empty corner', () => {
  const spots = fc.array(
    fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: 0, max: 900 }) }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(spots, (all) => {
      const view = viewOf(new Map(all.map((spot, index) => [String(index), spot])))
      for (const { x, y } of all) {
        expect(x - DOT).toBeGreaterThanOrEqual(view.x)
        expect(x + DOT).toBeLessThanOrEqual(view.x + view.width)
        expect(y - DOT).toBeGreaterThanOrEqual(view.y)
        expect(y + DOT + 11).toBeLessThanOrEqual(view.y + view.height)
      }
      const leftmost = Math.min(...all.map(({ x }) => x))
      expect(leftmost - view.x).toBeLessThan(30)
    }),
  )
})
