import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callDueAt, hoursLeft } from '@/lib/seeding/call-clock'
import { PEOPLE, URGENCIES } from '@/lib/seeding/intake-kinds'
import { introductionState } from '@/lib/seeding/introduction'
import { loneGroups } from '@/lib/seeding/lone-group'
import { refuseMoreInHand } from '@/lib/seeding/policy'
import { CALL_TOGETHER, FIRST_CALL_HOURS, MOST_UNCALLED } from '@/lib/seeding/published-constants'
import { readReplyCode, replyCode } from '@/lib/seeding/reply-code'
import { replyStatus } from '@/lib/seeding/reply-status'
import { shopName } from '@/lib/seeding/shop-name'
import { inTriageOrder } from '@/lib/seeding/triage-order'

const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
const waiting = fc.record({
  urgency: fc.constantFrom(...URGENCIES),
  people: fc.constantFrom(...PEOPLE),
  receivedAt: moment,
})

test('what presses comes before two or more, and both before who came first', () => {
  fc.assert(
    fc.property(fc.array(waiting, { maxLength: 60 }), (all) => {
      const sorted = all.toSorted(inTriageOrder)
      for (const [at, one] of sorted.entries()) {
        const next = sorted[at + 1]
        if (!next) return
        const pressing = URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(next.urgency)
        expect(pressing).toBeGreaterThanOrEqual(0)
        if (pressing > 0) continue
        expect(one.people === 'alone' && next.people !== 'alone').toBe(false)
        if ((one.people === 'alone') === (next.people === 'alone'))
          expect(one.receivedAt.getTime()).toBeLessThanOrEqual(next.receivedAt.getTime())
      }
    }),
  )
})

test('the clock begins with 48 hours and is at nought when somebody should have called', () => {
  fc.assert(
    fc.property(moment, (receivedAt) => {
      expect(hoursLeft(receivedAt, receivedAt)).toBe(FIRST_CALL_HOURS)
      expect(hoursLeft(receivedAt, callDueAt(receivedAt))).toBe(0)
      expect(hoursLeft(receivedAt, new Date(callDueAt(receivedAt).getTime() + 1))).toBe(-1)
    }),
  )
})

test('a code is read however it is typed, and what is none becomes one that there is not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const code = replyCode(bytes)
      expect(readReplyCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code.replaceAll('-', ''))
    }),
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), (typed) => {
      expect(readReplyCode(typed)).toBe('')
    }),
  )
})

test('one shop is one however its street is written; a firm alone is no shop', () => {
  const main = shopName({ firm: 'Copper Kettle Coffee, Inc.', place: 'Main St.' })
  for (const place of ['the Main Street store', 'main street', 'MAIN ST', 'Main St. shop'])
    expect(shopName({ firm: '', place }, 'Copper Kettle Coffee')).toBe(main)
  expect(shopName({ firm: 'Copper Kettle Coffee', place: 'Harbor Rd' })).not.toBe(main)
  expect(shopName({ firm: 'Copper Kettle Coffee', place: '' })).toBeNull()
  expect(shopName({ firm: '', place: 'Main St' })).toBeNull()
  expect(shopName({ firm: 'Larkspur', place: 'the store' })).toBeNull()
})

test('an introduction is agreed by two times yes and by nothing else', () => {
  expect(introductionState({ agreed: false, endedAt: null })).toBe('open')
  expect(introductionState({ agreed: true, endedAt: null })).toBe('agreed')
  expect(introductionState({ agreed: true, endedAt: new Date() })).toBe('made')
  expect(introductionState({ agreed: false, endedAt: new Date() })).toBe('dropped')
})

test('what was laid aside as a flood says that it waits, whatever happened to it', () => {
  for (const claimed of [true, false])
    for (const calledAt of [null, new Date()])
      expect(replyStatus({ claimed, calledAt, outcome: 'nonsense' })).toBe('waiting')
  expect(replyStatus({ claimed: true, calledAt: null, outcome: null })).toBe('taken')
  expect(replyStatus({ claimed: true, calledAt: new Date(), outcome: 'drive' })).toBe('start')
})

test('people alone make a call together in their language once they are enough, the longest waiting first', () => {
  const lone = fc.record({ intakeId: fc.uuid(), locale: fc.constantFrom('en', 'es'), receivedAt: moment })
  fc.assert(
    fc.property(fc.array(lone, { maxLength: 40 }), (all) => {
      for (const { locale, people, waiting: count } of loneGroups(all, ['en', 'es'])) {
        expect(people.length).toBe(Math.min(count, CALL_TOGETHER.most))
        expect(people.length).toBeGreaterThanOrEqual(CALL_TOGETHER.fewest)
        expect(people.every((one) => one.locale === locale)).toBe(true)
        const last = Math.max(...people.map(({ receivedAt }) => receivedAt.getTime()))
        const left = all.filter((one) => one.locale === locale && !people.includes(one))
        expect(left.every(({ receivedAt }) => receivedAt.getTime() >= last)).toBe(true)
      }
    }),
  )
})

test('whoever has many in hand with whom nobody has talked takes no more before calling', () => {
  expect(refuseMoreInHand(MOST_UNCALLED - 1)).toBeNull()
  expect(refuseMoreInHand(MOST_UNCALLED)?.key).toBe('intake.refused.call_these')
})
