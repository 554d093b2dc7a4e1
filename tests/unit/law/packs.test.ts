import { expect, test } from 'vitest'
import { factOf as factIn, needsALook, packOf as packIn } from '@/lib/law/fact-of'
import { Pack } from '@/lib/law/packs/schema'
import { SHIPPED_PACKS as PACKS } from '@/lib/law/packs/shipped'
import enLaw from '@/messages/en/law.json'

const factOf = factIn.bind(null, PACKS)
const packOf = packIn.bind(null, PACKS)

test.each(PACKS)(
  '$id is a pack: every fact has a source, a day it was looked at and a day of its next review',
  (pack) => {
    expect(Pack.parse(pack)).toEqual(pack)
  },
)

test('two answers for one day, a number without a source or a review before the look are no pack', () => {
  const [pack] = PACKS
  const [fact] = pack?.facts ?? []
  const is = (facts: unknown[]) => Pack.safeParse({ ...pack, facts }).success
  expect(is([fact])).toBe(true)
  expect(is([fact, fact])).toBe(false)
  expect(is([{ ...fact, source: '' }])).toBe(false)
  expect(is([{ ...fact, reviewBy: fact?.reviewedOn }])).toBe(false)
  expect(is([{ ...fact, value: null }])).toBe(false)
  expect(is([{ ...fact, value: 130 }])).toBe(false)
})

test('every law, fact and note is explained in plain words', () => {
  const names: object = enLaw.packs
  const facts: object = enLaw.facts
  const notes: object = enLaw.notes
  for (const { id, facts: told } of PACKS) {
    expect(names).toHaveProperty([id])
    for (const { key, note } of told) {
      expect(facts).toHaveProperty([key])
      if (typeof note === 'string') expect(notes).toHaveProperty([note])
    }
  }
  const used = new Set(PACKS.flatMap((pack) => pack.facts.map(({ note }) => note)))
  expect(Object.keys(notes).filter((note) => !used.has(note))).toEqual([])
})

test('the values of the domain brief stand in the packs', () => {
  const value = (id: string, key: Parameters<typeof factOf>[1], on = '2026-11-22' as const) => {
    const fact = factOf(id, key, on)
    return fact && [fact.value, fact.unit, fact.status]
  }
  expect(value('us-nlra', 'showing_of_interest')).toEqual([30, 'at_least_percent', 'settled'])
  expect(value('us-nlra', 'voter_list')).toEqual([2, 'business_days', 'changed'])
  expect(value('us-nlra', 'hearing')).toEqual([8, 'days', 'changed'])
  expect(value('us-nlra', 'employer_answer')).toEqual([14, 'days', 'contested'])
  expect(value('us-nlra', 'retaliation_charge')).toEqual([6, 'months', 'settled'])
  expect(value('us-nlra', 'officer_notice')).toEqual([15, 'days', 'settled'])
  expect(value('canada-bc', 'cards_certify')).toEqual([55, 'at_least_percent', 'settled'])
  expect(value('canada-bc', 'cards_vote')).toEqual([45, 'at_least_percent', 'settled'])
  expect(value('canada-federal', 'cards_certify')).toEqual([50, 'more_than_percent', 'settled'])
  expect(value('uk', 'showing_of_interest')).toEqual([10, 'at_least_percent', 'changed'])
})

test('a law changes on its day: what held before is still what held before', () => {
  expect(factOf('uk', 'strike_notice', '2026-02-17')?.value).toBe(14)
  expect(factOf('uk', 'strike_notice', '2026-02-18')?.value).toBe(10)
  expect(factOf('uk', 'showing_of_interest', '2026-04-05')?.status).toBe('settled')
  expect(factOf('us-nlra', 'voter_list', '2023-12-25')).toBeNull()
})

test('where no law is known nothing is said, and a chosen law wins over the usual one of a path', () => {
  expect(factOf(null, 'showing_of_interest', '2026-11-22')).toBeNull()
  expect(factOf('atlantis', 'showing_of_interest', '2026-11-22')).toBeNull()
  expect(factOf('none', 'showing_of_interest', '2026-11-22')).toBeNull()
  expect(packOf(null, 'public_sector_cards')).toBeNull()
  expect(packOf(null, null)?.id).toBe('us-nlra')
  expect(packOf('uk', 'nlrb_election')?.id).toBe('uk')
  expect(PACKS.at(-1)?.id).toBe('none')
})

test('from the day of its review on a fact needs a look', () => {
  const fact = { reviewBy: '2027-02-22' as const }
  expect([needsALook(fact, '2027-02-21'), needsALook(fact, '2027-02-22')]).toEqual([false, true])
})
