import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { type DateOfModel, modelDates } from '@/lib/drives/model-dates'
import { allModels, modelOf } from '@/lib/drives/models/models'
import { CLOCK_NAMES, type ClockName, clockState } from '@/lib/law/clock'

const TODAY = '2026-11-22'
const dated = (clock: ClockName, daysLeft: number, marks: 'met' | 'open' = 'open'): DateOfModel => ({
  ...{ clock, daysLeft, on: addDays(TODAY, daysLeft) },
  state: clockState({ clock }, { daysLeft, marks }),
})
const dates = fc.array(
  fc
    .tuple(
      fc.constantFrom(...CLOCK_NAMES),
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom('met', 'open'),
    )
    .map(([clock, daysLeft, marks]) => dated(clock, daysLeft, marks as 'met' | 'open')),
)
const clocks = fc.subarray([...CLOCK_NAMES])

test('a way of organizing shows its own dates only, the next first, and none that is done', () => {
  fc.assert(
    fc.property(clocks, dates, (own, all) => {
      const { open } = modelDates(own, all)
      expect(open.every(({ clock, state }) => own.includes(clock) && state !== 'met')).toBe(true)
      expect(open.map(({ daysLeft }) => daysLeft)).toEqual(
        open.map(({ daysLeft }) => daysLeft).toSorted((a, b) => a - b),
      )
      const near = all.filter(
        ({ clock, state }) => own.includes(clock) && (state === 'soon' || state === 'later'),
      )
      expect(near.every((each) => open.includes(each))).toBe(true)
    }),
  )
})

test('what was missed stays for a month, what only came does not', () => {
  const all = [dated('contract_notice', -31), dated('contract_notice', -30), dated('contract_expiry', -1)]
  expect(modelDates(['contract_notice', 'contract_expiry'], all).open).toEqual([all[1]])
})

test('a caucus that stands for office is told to write down the election, a solidarity union nothing', () => {
  const unwritten = (modelId: string, all: DateOfModel[] = []) =>
    modelDates(modelOf(modelId)?.clocks ?? [], all).unwritten
  expect(unwritten('caucus_electoralism')).toEqual(['contract', 'officer_election'])
  expect(unwritten('caucus_electoralism', [dated('ballot', 90)])).toEqual(['contract'])
  expect(unwritten('business_unionism')).toEqual(['contract'])
  expect(unwritten('independent_solidarity')).toEqual([])
})

test('every model minds dates, each named once', () => {
  for (const { id, clocks: own } of allModels()) {
    expect({ id, minds: own.length > 0 }).toEqual({ id, minds: true })
    expect(new Set(own).size).toBe(own.length)
  }
})
