import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goState, type Pledged } from '@/lib/actions/go-threshold'

const said = (workerId: string, cellId: string | null = 'dock'): Pledged => ({ workerId, cellId })

test('only if 20 people in 3 areas: 20 in two areas is not yet, nor are 19 in three', () => {
  const rule = { people: 20, cells: 3 }
  const crowd = (count: number, cells: readonly string[]) =>
    Array.from({ length: count }, (_, at) => said(`w${at}`, cells[at % cells.length]))
  expect(goState(rule, crowd(20, ['dock', 'yard']))).toMatchObject({
    reached: false,
    morePeople: 0,
    moreCells: 1,
  })
  expect(goState(rule, crowd(19, ['dock', 'yard', 'line']))).toMatchObject({
    reached: false,
    morePeople: 1,
    moreCells: 0,
  })
  expect(goState(rule, crowd(20, ['dock', 'yard', 'line']))).toEqual({
    ...{ people: 20, cells: 3, morePeople: 0, moreCells: 0, reached: true },
  })
})

test('without a rule nothing is reached or missed', () => {
  expect(goState({ people: null, cells: null }, [said('a')])).toMatchObject({ people: 1, reached: null })
})

test('somebody written down twice counts once, and who is in no area counts for none', () => {
  expect(goState({ people: 2, cells: 1 }, [said('a', null), said('a', null)])).toMatchObject({
    people: 1,
    cells: 0,
    reached: false,
  })
})

const number = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null })
const pledge = fc.record({
  workerId: fc.integer({ min: 0, max: 40 }).map((each) => `w${each}`),
  cellId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
})
const pledges = fc.uniqueArray(pledge, { selector: ({ workerId }) => workerId, maxLength: 40 })

test('one more yes never turns go into not yet, and the order in which people said it does not matter', () => {
  fc.assert(
    fc.property(fc.record({ people: number, cells: number }), pledges, pledge, (rule, all, one) => {
      const isNew = all.every(({ workerId }) => workerId !== one.workerId)
      const [before, after] = [goState(rule, all), goState(rule, isNew ? [...all, one] : all)]
      const turned = goState(rule, all.toReversed())
      return (
        (before.reached !== true || after.reached === true) &&
        JSON.stringify(turned) === JSON.stringify(before)
      )
    }),
  )
})

test('what is missing is exactly what brings the rule about', () => {
  fc.assert(
    fc.property(fc.record({ people: number, cells: number }), pledges, (rule, all) => {
      const { people, cells, morePeople, moreCells, reached } = goState(rule, all)
      const enough = people + morePeople >= (rule.people ?? 0) && cells + moreCells >= (rule.cells ?? 0)
      return enough && (reached === null || reached === (morePeople === 0 && moreCells === 0))
    }),
  )
})
