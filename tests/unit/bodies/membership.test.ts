import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMemberOn, type Membership, tallyMembers, twoCards } from '@/lib/bodies/membership'

const member = (workerId: string, over: Partial<Membership> = {}): Membership => ({
  ...{
    membershipId: workerId,
    workerId,
    cellId: 'dock',
    fromOn: '2026-01-01',
    untilOn: null,
    dues: 'regular',
  },
  ...over,
})

test('a membership counts from its first day until the day it ended, that day not included', () => {
  const dated = { fromOn: '2026-01-10', untilOn: '2026-02-01' } as const
  expect(
    (['2026-01-09', '2026-01-10', '2026-01-31', '2026-02-01'] as const).map((day) => isMemberOn(dated, day)),
  ).toEqual([...[false, true, true, false]])
})

test('a worker counts once however often they joined, with the dues of the newest joining', () => {
  const list = [
    member('a', { membershipId: '1', dues: 'regular' }),
    member('a', { membershipId: '2', fromOn: '2026-02-01', dues: 'reduced' }),
    member('b', { cellId: null, dues: 'none' }),
  ]
  expect(tallyMembers(list, '2026-03-01')).toEqual({
    ...{ members: 2, paying: 1, reduced: 1 },
    byCell: new Map([
      ['dock', 1],
      [null, 1],
    ]),
  })
})

test('never more members than workers, and the areas add up to them', () => {
  const membership = fc.record({
    workerId: fc.constantFrom('a', 'b', 'c', 'd'),
    cellId: fc.constantFrom('x', 'y', null),
    membershipId: fc.uuid(),
    fromOn: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
    untilOn: fc.constantFrom(null, '2026-02-15', '2026-04-01'),
    dues: fc.constantFrom('none', 'regular', 'sustaining', 'reduced'),
  }) as fc.Arbitrary<Membership>
  fc.assert(
    fc.property(fc.array(membership), (list) => {
      const { members, paying, reduced, byCell } = tallyMembers(list, '2026-03-10')
      const inAreas = [...byCell.values()].reduce((sum, count) => sum + count, 0)
      return members <= 4 && reduced <= paying && paying <= members && inAreas === members
    }),
  )
})

test('two cards are seen between lists of one keeper only, with hardship where one of them is paid for less', () => {
  const lists = new Map([
    ['union', [member('a'), member('b')]],
    ['second', [member('b', { dues: 'reduced' }), member('c')]],
  ])
  expect(twoCards(lists, '2026-03-01')).toEqual([
    { workerId: 'b', bodyIds: ['union', 'second'], hardship: true },
  ])
  expect(twoCards(new Map([['union', [member('a'), member('b')]]]), '2026-03-01')).toEqual([])
})
