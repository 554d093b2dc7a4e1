import { expect, test } from 'vitest'
import {
  type Departure,
  departureState,
  refuseAgreeing,
  refuseAsking,
  refuseCancelling,
  refuseLeaving,
} from '@/lib/exchange/departure'

const now = new Date('2026-11-22T12:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
const departure = (changes: Partial<Departure> = {}): Departure => ({
  ...{ id: 'one', kind: 'purge', askedBy: 'ana', askedAt: hours(-1), agreedAt: null, readyAt: null },
  ...{ cancelledAt: null, doneAt: null, ...changes },
})

test('a departure needs somebody else, then its time, and is over a day later', () => {
  expect(departureState(departure(), now)).toBe('needs_agreement')
  expect(departureState(departure({ readyAt: hours(0.25) }), now)).toBe('waiting')
  expect(departureState(departure({ readyAt: now }), now)).toBe('ready')
  expect(departureState(departure({ readyAt: hours(-24) }), now)).toBe('expired')
  expect(departureState(departure({ readyAt: hours(-1), cancelledAt: now }), now)).toBe('cancelled')
  expect(departureState(departure({ readyAt: hours(-1), cancelledAt: now, doneAt: now }), now)).toBe('done')
})

test('whoever asked cannot agree, and what is ready needs no more agreement', () => {
  expect(refuseAgreeing(departure(), 'ana', now)).toEqual({ key: 'takeaway.refuse.own' })
  expect(refuseAgreeing(departure(), 'bo', now)).toBeNull()
  expect(refuseAgreeing(departure({ readyAt: hours(-1) }), 'bo', now)).toEqual({
    key: 'takeaway.refuse.ready',
  })
})

test('only what is ready is done, and only what is not done is stopped', () => {
  expect(refuseLeaving(departure({ readyAt: hours(-1) }), 'purge', now)).toBeNull()
  expect(refuseLeaving(departure({ readyAt: hours(-1) }), 'take_away', now)).toEqual({
    key: 'takeaway.refuse.other_kind',
  })
  expect(refuseCancelling(departure({ readyAt: hours(-1) }), now)).toBeNull()
  expect(refuseCancelling(departure({ doneAt: now }), now)).toEqual({ key: 'takeaway.refuse.done' })
})

test('one of a kind is asked for at a time, so that stopping the one that is seen stops all there is', () => {
  const again = { key: 'takeaway.refuse.asked_already' }
  for (const open of [{}, { readyAt: hours(0.25) }, { readyAt: hours(-1) }])
    expect(refuseAsking([departure({ doneAt: now }), departure(open)], 'purge', now)).toEqual(again)
  expect(refuseAsking([departure()], 'take_away', now)).toBeNull()
  for (const over of [{ readyAt: hours(-24) }, { cancelledAt: now }, { doneAt: now }])
    expect(refuseAsking([departure(over)], 'purge', now)).toBeNull()
})
