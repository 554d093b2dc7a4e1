import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GateFacts, type GateShare, gateAdvice } from '@/lib/drives/gate-advice'
import { generalStage } from '@/lib/drives/general-stage'
import { factOf } from '@/lib/law/fact-of'
import { SHIPPED_PACKS } from '@/lib/law/packs/shipped'

const legal = [factOf(SHIPPED_PACKS, 'us-nlra', 'showing_of_interest', '2026-11-22')].flatMap(
  (fact) => fact ?? [],
)
const of = (count: number, people: number | null): GateShare => ({
  ...{ count, of: people, share: people ? count / people : null },
})
const factsOf = (shop: {
  people: number | null
  support: number
  verified: number
  cards: number
  blind: number
}): GateFacts => ({
  onDate: '2026-11-22',
  supporters: of(shop.support, shop.people),
  verified: of(shop.verified, shop.people),
  cards: of(shop.cards, shop.people),
  blindCells: Array.from({ length: shop.blind }, (_, index) => `cell ${index}`),
  lastTest: null,
})
const shops = fc
  .record({
    people: fc.integer({ min: 1, max: 3000 }),
    cards: fc.nat(3000),
    verified: fc.nat(3000),
    blind: fc.nat(9),
  })
  .map(({ people, cards, verified, blind }) => ({
    ...{
      people,
      blind,
      support: Math.min(people, verified),
      verified: Math.min(people, verified),
      cards: Math.min(people, cards),
    },
  }))

test('the law opens a door at 30 % of everybody and says nothing about winning', () => {
  const advice = gateAdvice(factsOf({ people: 200, support: 82, verified: 82, cards: 60, blind: 5 }), {
    ...{ legal, conditions: [] },
  })
  expect(advice.lines.filter(({ kind }) => kind === 'legal')).toMatchObject([
    { reached: true, measured: { count: 60, of: 200, share: 0.3 }, fact: { value: 30 } },
  ])
  expect(advice.lines.find(({ kind }) => kind === 'verified')).toMatchObject({ verified: { share: 0.41 } })
  expect(advice.lines.find(({ kind }) => kind === 'blind')).toMatchObject({ cells: { length: 5 } })
  expect(advice.against).toEqual(['preset.ewoc_active', 'preset.opeiu_cards', 'preset.uaw_demand', 'blind'])
  expect(advice.lostThisWay.map(({ id }) => id)).toEqual(['bessemer', 'mercedes'])
})

test('who never asks for a card hears nothing of cards', () => {
  const advice = gateAdvice(factsOf({ people: 40, support: 10, verified: 8, cards: 0, blind: 0 }), {
    ...{ legal: null, conditions: [] },
  })
  expect(advice.lines.map(({ kind }) => kind)).toEqual(['verified', 'blind'])
  expect(advice).toMatchObject({ against: [], lostThisWay: [] })
})

test('without an estimate no threshold is reached', () => {
  const advice = gateAdvice(factsOf({ people: null, support: 50, verified: 50, cards: 50, blind: 0 }), {
    ...{ legal, conditions: [] },
  })
  expect(
    advice.lines.filter(({ kind, reached }) => (kind === 'legal' || kind === 'preset') && reached),
  ).toEqual([])
})

test('more people in the estimate never make a threshold easier', () => {
  fc.assert(
    fc.property(shops, fc.nat(500), (shop, more) => {
      const few = gateAdvice(factsOf(shop), { legal, conditions: [] })
      const many = gateAdvice(factsOf({ ...shop, people: shop.people + more }), { legal, conditions: [] })
      expect(many.against).toEqual(expect.arrayContaining([...few.against]))
    }),
  )
})

test('advice is against exactly what is not reached, and lost votes are told only where the law would allow it', () => {
  fc.assert(
    fc.property(shops, (shop) => {
      const { lines, against, lostThisWay } = gateAdvice(factsOf(shop), { legal, conditions: [] })
      expect(against.length).toBe(lines.filter(({ reached }) => !reached).length)
      if (lostThisWay.length > 0)
        expect(lines.some(({ kind, reached }) => kind === 'legal' && reached)).toBe(true)
    }),
  )
})

test('every rung has one of the four stages that all share, and they never go back', () => {
  const stages = Array.from({ length: 10 }, (_, rung) => generalStage(rung))
  expect(stages.join(' ')).toBe(
    'contact contact contact committee committee campaign campaign campaign contract contract',
  )
})
