import { expect, test } from 'vitest'
import { hoursOfTicks, ticksOfHours } from '@/lib/coaching/day-parts'

test('what was ticked comes back as it was ticked', () => {
  const ticks = ['2-evening', '6-morning', '6-afternoon']
  expect(ticksOfHours(hoursOfTicks(ticks))).toEqual(ticks)
})

test('hours that are no whole part of a day still show, so that saving a form does not lose them', () => {
  expect(ticksOfHours([[3, 660, 840]])).toEqual(['3-morning', '3-afternoon'])
  expect(ticksOfHours([[3, 690, 750]])).toEqual([])
})

test('what is not a tick of the form is left out', () => {
  expect(hoursOfTicks(['8-evening', '2-noon', '', '2'])).toEqual([])
})
