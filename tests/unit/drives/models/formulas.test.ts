import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOn } from '@/lib/coverage/coverage-on'
import { HEALTH_METRICS } from '@/lib/drives/models/health-metrics'
import { allHold, checkConditions, isFlagged } from '@/lib/drives/models/metrics/check-conditions'
import { computeMetric } from '@/lib/drives/models/metrics/formulas'
import { medianDays, plainCount, share } from '@/lib/drives/models/metrics/metric-result'
import type { ModelFacts } from '@/lib/drives/models/metrics/model-facts'
import { allModels } from '@/lib/drives/models/models'

const DAY = '2026-11-20'
const eligible = (count: number) => ({ name: 'eligible', count, onDate: DAY }) as const

/** A drive in which nobody has written anything down. */
const nothing: ModelFacts = {
  day: DAY,
  coverage: coverageOn({ cellIds: [], workers: [], headcounts: [], shocks: [] }, DAY),
  ...{
    people: [],
    states: [],
    cells: [],
    withContact: null,
    promises: [],
    actions: [],
    pledges: [],
    ties: [],
  },
  ...{ lastSignOn: null, recognisedOn: null, contracts: [], demands: [], grievances: [], stewards: [] },
  ...{ decisions: [], cards: {}, bodies: [], stances: [], elections: [], reported: [] },
}
const everyMetric = [...HEALTH_METRICS, ...allModels().flatMap(({ metrics }) => metrics)]

test('where nothing is written down no metric is 0: it is not known', () => {
  expect(everyMetric.filter((metric) => computeMetric(metric, nothing) !== null)).toEqual([])
})

test('what is not ours to see is not known either', () => {
  const notOurs: ModelFacts = {
    ...nothing,
    ...{ pledges: null, demands: null, grievances: null, stewards: null, decisions: null },
    ...{ cards: null, bodies: null, stances: null, elections: null, reported: null },
  }
  expect(everyMetric.filter((metric) => computeMetric(metric, notOurs) !== null)).toEqual([])
})

test('a share has something to be of, and lies between 0 and 1', () => {
  expect(share(0, eligible(0), DAY)).toBeNull()
  expect(share(3, null, DAY)).toBeNull()
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (count, more) => {
      const result = share(count, eligible(count + more), DAY)
      return result !== null && result.value >= 0 && result.value < 1 && result.of?.name === 'eligible'
    }),
  )
})

test('the middle of lengths of time does not depend on their order', () => {
  expect(medianDays([], 'grievances', DAY)).toBeNull()
  expect(medianDays([8, 15, 7], 'grievances', DAY)?.value).toBe(8)
  expect(medianDays([20, 7], 'grievances', DAY)?.value).toBe(13.5)
})

test('a bound is about the value, or about the count where it says so; what nobody knows neither holds nor fails', () => {
  const results = new Map([
    ['support', share(2, eligible(8), DAY)],
    ['actions', plainCount(3, DAY)],
  ])
  const check = (...conditions: Parameters<typeof checkConditions>[0][number][]) =>
    allHold(checkConditions(conditions, results))
  expect(check({ metric: 'support', atLeast: 0.25 }, { metric: 'actions', atMost: 3 })).toBe(true)
  expect(check({ metric: 'support', countAtLeast: 2 })).toBe(true)
  expect(check({ metric: 'support', atLeast: 0.3 }, { metric: 'unheard_of', atLeast: 1 })).toBe(false)
  expect(check({ metric: 'support', atLeast: 0.2 }, { metric: 'unheard_of', atLeast: 1 })).toBeNull()
})

test('a trend worries after two falls in a row, not after one', () => {
  const metric = { id: 'trend', formula: 'participation_trend', flag: { fallsInARow: 2 } } as const
  const after = (...counts: number[]) =>
    isFlagged(metric, plainCount(0, DAY, { series: counts.map((count) => ({ onDate: DAY, count, of: 10 })) }))
  expect([after(8, 7, 6), after(6, 8, 7), after(8, 7), after(5, 6, 7), after(7, 7, 6)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
