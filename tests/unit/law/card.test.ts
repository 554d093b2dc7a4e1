import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '@/lib/clock'
import { CARD_KINDS, cardStanding, countCards } from '@/lib/law/cards/card'
import { CARD_PARTS } from '@/lib/law/cards/electronic'

const day = fc.constantFrom<CalendarDate>('2026-01-05', '2026-03-01', '2026-06-30')
const card = fc.record({
  workerId: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom(...CARD_KINDS),
  signedOn: day,
  withdrawnOn: fc.option(day),
  challengedOn: fc.option(day),
  lacks: fc.subarray([...CARD_PARTS]),
  signer: fc.record({
    active: fc.boolean(),
    unit: fc.constantFrom('in' as const, 'out' as const, 'disputed' as const),
  }),
})

test('a card counts only while its signer works here, is in the unit, has not taken it back, and nothing is missing', () => {
  fc.assert(
    fc.property(card, ({ signer, ...each }) => {
      const counts = ['valid', 'unsettled'].includes(cardStanding(each, signer))
      expect(counts).toBe(
        signer.active &&
          signer.unit !== 'out' &&
          each.withdrawnOn === null &&
          each.challengedOn === null &&
          each.lacks.length === 0,
      )
    }),
  )
})

test('everybody is counted once, however many cards of a kind there are, and in one part only', () => {
  fc.assert(
    fc.property(fc.array(card), fc.constantFrom(...CARD_KINDS), (cards, kind) => {
      const { valid, unsettled, incomplete, challenged, lapsed } = countCards(cards, kind)
      const signers = new Set(cards.filter((each) => each.kind === kind).map(({ workerId }) => workerId))
      expect(valid + unsettled + incomplete + challenged + lapsed).toBe(signers.size)
    }),
  )
})

test('a second card that counts outdoes one that was taken back', () => {
  const signer = { active: true, unit: 'in' as const }
  const one = {
    workerId: 'a',
    kind: 'authorization' as const,
    signedOn: '2026-01-05' as CalendarDate,
    signer,
    lacks: [],
  }
  expect(
    countCards(
      [
        { ...one, withdrawnOn: '2026-02-01', challengedOn: null },
        { ...one, withdrawnOn: null, challengedOn: null },
      ],
      'authorization',
    ),
  ).toEqual({ valid: 1, unsettled: 0, incomplete: 0, challenged: 0, lapsed: 0 })
})
