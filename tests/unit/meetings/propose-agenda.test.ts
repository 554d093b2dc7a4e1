import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGENDA_KINDS } from '@/lib/meetings/agenda'
import { moveItem } from '@/lib/meetings/move-item'
import { MOST_PROPOSED, type OpenPoints, proposeAgenda } from '@/lib/meetings/propose-agenda'

const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'), { maxLength: 12 })
const open: fc.Arbitrary<OpenPoints> = fc.record({
  ...{ differing: ids, decision: ids, blind_cell: ids, overdue: ids, quiet: ids },
})
const key = ({ kind, aboutId }: { kind: string; aboutId: string | null }) => `${kind} ${aboutId}`

const on = (proposals: readonly { kind: string; aboutId: string }[], isDropped: boolean) =>
  proposals.map((proposal) => ({ ...proposal, isDropped }))

test('pressing the button again adds nothing, and whatever is dropped leaves its room to the next until all were on it once', () => {
  fc.assert(
    fc.property(open, (points) => {
      const first = proposeAgenda(points, [])
      expect(proposeAgenda(points, on(first, false))).toEqual([])
      const dropped: ReturnType<typeof on> = []
      for (let pressed = 0; pressed < 13; pressed++) dropped.push(...on(proposeAgenda(points, dropped), true))
      expect(new Set(dropped.map(key)).size).toBe(dropped.length)
      expect(proposeAgenda(points, dropped)).toEqual([])
      expect(dropped.length).toBe(Object.values(points).reduce((sum, of) => sum + new Set(of).size, 0))
    }),
  )
})

test('at once it proposes no more of a kind than a meeting gets through, most pressing first, kind by kind', () => {
  fc.assert(
    fc.property(open, (points) => {
      const proposed = proposeAgenda(points, [])
      for (const kind of AGENDA_KINDS) {
        const of = proposed.filter((each) => each.kind === kind).map(({ aboutId }) => aboutId)
        const wanted = kind === 'own' ? [] : [...new Set(points[kind])].slice(0, MOST_PROPOSED[kind])
        expect(of).toEqual(wanted)
      }
      const order = proposed.map(({ kind }) => AGENDA_KINDS.indexOf(kind))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }),
  )
})

test('the same person can be on it for another reason', () => {
  const points = { differing: ['x'], decision: [], blind_cell: [], overdue: [], quiet: ['x'] }
  expect(proposeAgenda(points, on([{ kind: 'differing', aboutId: 'x' }], true))).toEqual([
    { kind: 'quiet', aboutId: 'x' },
  ])
})

test('moving a point up and down again leaves the order as it was, and nobody gets lost', () => {
  const list = fc.uniqueArray(fc.nat(50).map(String), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(list, fc.nat(8), (order, index) => {
      const id = order[index % order.length] ?? ''
      const up = moveItem(order, id, 'up')
      expect(up.toSorted()).toEqual(order.toSorted())
      expect(moveItem(up, id, 'down')).toEqual(order[0] === id ? moveItem(order, id, 'down') : order)
    }),
  )
  expect(moveItem(['a', 'b'], 'b', 'down')).toEqual(['a', 'b'])
  expect(moveItem(['a', 'b'], 'z', 'up')).toEqual(['a', 'b'])
})
