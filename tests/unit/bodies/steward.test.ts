import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_PEOPLE_PER_STEWARD, PEOPLE_PER_STEWARD } from '@/lib/bodies/published-constants'
import { coverStewards, type Stewardship, stewardLoad } from '@/lib/bodies/steward'

const steward = (workerId: string, over: Partial<Stewardship> = {}): Stewardship => ({
  ...{
    stewardshipId: workerId,
    workerId,
    cellId: 'dock',
    kind: 'steward',
    fromOn: '2026-01-01',
    untilOn: null,
  },
  ...over,
})

test('20 for one is fine, 21 is stretched, 51 is too many, and nobody is needed where nobody works', () => {
  expect([20, 21, 50, 51].map((people) => stewardLoad(people, 1))).toEqual([
    'fine',
    'stretched',
    'stretched',
    'too_many',
  ])
  expect([stewardLoad(0, 0), stewardLoad(1, 0)]).toEqual(['fine', 'none'])
})

test('areas without a steward come first; officers, those who ended and those of everywhere are none of an area', () => {
  const list = [
    steward('a'),
    steward('b', { cellId: 'pack', kind: 'officer' }),
    steward('c', { cellId: 'yard', untilOn: '2026-02-01' }),
    steward('d', { cellId: null }),
  ]
  const cells = [
    { cellId: 'dock', people: 45 },
    { cellId: 'pack', people: 12 },
    { cellId: 'yard', people: 30 },
  ]
  const cover = coverStewards(list, cells, 90, '2026-03-01')
  expect(cover.areas.map(({ cellId, stewards, load }) => [cellId, stewards, load])).toEqual([
    ['yard', 0, 'none'],
    ['pack', 0, 'none'],
    ['dock', 1, 'stretched'],
  ])
  expect(cover).toMatchObject({ stewards: 2, peoplePerSteward: 45, load: 'stretched', wanted: 5 })
})

test('with as many more stewards as are wanted, no area has more than the norm for each', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(cells, (people) => {
      const areas = people.map((count, at) => ({ cellId: `c${at}`, people: count }))
      const { wanted } = coverStewards([], areas, 0, '2026-03-01')
      const enough = people.reduce((sum, count) => sum + Math.ceil(count / PEOPLE_PER_STEWARD), 0)
      return wanted === enough && PEOPLE_PER_STEWARD < MOST_PEOPLE_PER_STEWARD
    }),
  )
})
