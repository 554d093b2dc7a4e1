import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clock'
import { bindingDates } from '@/lib/law/clocks'
import { factOf, packOf } from '@/lib/law/fact-of'
import { readPacks } from '@/lib/law/packs/read-packs'
import { Pack } from '@/lib/law/packs/schema'
import { SHIPPED_PACKS } from '@/lib/law/packs/shipped'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'law-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The list of voters within one business day instead of two, as if a rule of 2027 said so. */
const SOONER = {
  ...{ key: 'voter_list', value: 1, unit: 'business_days', status: 'changed', from: '2027-01-04' },
  ...{ source: 'An invented rule of 2027, for this test', reviewedOn: '2026-12-01', reviewBy: '2027-03-01' },
  note: { en: 'Sooner than before.', es: 'Antes que hasta ahora.' },
}
const write = (content: object, name = 'ours.json') =>
  writeFileSync(join(folder, name), JSON.stringify(content))
const read = () => readPacks(SHIPPED_PACKS, [folder])
const readWith = (changes: object) => {
  write({ id: 'us-nlra', facts: [{ ...SOONER, ...changes }] })
  return read
}

test('a fact of the network holds from its day on, and what held before is kept', () => {
  const packs = readWith({})()
  const voterList = (on: CalendarDate) => factOf(packs, 'us-nlra', 'voter_list', on)
  expect(voterList('2027-01-03')).toMatchObject({ value: 2, isOwn: false, until: '2027-01-04' })
  expect(voterList('2027-01-04')).toMatchObject({ ...SOONER, isOwn: true, firstDayCounts: false })
  expect(factOf(SHIPPED_PACKS, 'us-nlra', 'voter_list', '2027-01-04')?.value).toBe(2)
  for (const pack of packs) expect(Pack.parse(pack)).toEqual(pack)
})

test('a date that binds moves with it', () => {
  const due = (packs: typeof SHIPPED_PACKS, agreedOn: CalendarDate) =>
    bindingDates({
      ...{
        today: '2027-01-06',
        packs,
        jurisdiction: 'us-nlra',
        contracts: [],
        retaliation: [],
        stoppages: [],
      },
      ...{ agreedOn: [agreedOn], voterListsOn: [], officerElections: [], grievanceSteps: [], wins: [] },
      ...{ holidays: new Set<CalendarDate>(), marks: [] },
    })[0]?.on
  const packs = readWith({})()
  expect(due(SHIPPED_PACKS, '2027-01-06')).toBe('2027-01-08')
  expect(due(packs, '2027-01-06')).toBe('2027-01-07')
  expect(due(packs, '2026-12-30')).toBe('2027-01-01')
})

test('whatever day it begins, there is one answer for every day: ours from then on, theirs before', () => {
  const late = fc.integer({ min: 0, max: 4000 }).map((days): CalendarDate => addDays('2023-12-27', days))
  fc.assert(
    fc.property(late, late, (from, on) => {
      const packs = readWith({ from })()
      return factOf(packs, 'us-nlra', 'voter_list', on)?.value === (on < from ? 2 : 1)
    }),
    { numRuns: 50 },
  )
})

test('two files add to one law in order, and a law of their own is chosen like the others', () => {
  write({ id: 'us-nlra', facts: [SOONER] }, 'a.json')
  write({ id: 'us-nlra', facts: [{ ...SOONER, value: 3, from: '2028-01-03' }] }, 'b.json')
  const { status, source, reviewedOn, reviewBy } = SOONER
  const charge = { key: 'retaliation_charge', value: 4, unit: 'months', status, source, reviewedOn, reviewBy }
  const name = { en: 'Atlantis', es: 'La Atlántida' }
  write({ id: 'atlantis', name, paths: ['other_jurisdiction'], facts: [charge] }, 'c.json')
  const packs = read()
  expect(factOf(packs, 'us-nlra', 'voter_list', '2027-06-01')?.value).toBe(1)
  expect(factOf(packs, 'us-nlra', 'voter_list', '2028-06-01')?.value).toBe(3)
  expect(packOf(packs, null, 'other_jurisdiction')).toMatchObject({ id: 'atlantis', name })
  expect(packs.map(({ id }) => id).slice(-2)).toEqual(['atlantis', 'none'])
})

test.each([
  ['a fact that nothing asks for', { key: 'horoscope' }, 'ours.json: facts.0.key: '],
  ['a source too short to find it by', { source: 'The law' }, 'ours.json: facts.0.source: '],
  ['a day that is none', { from: '2027-02-30' }, 'ours.json: facts.0.from: a day such as 2027-02-22.'],
  ['a number in words', { unit: 'words' }, 'facts.0.value: a number, and null only with the unit words'],
  ['a review before the look', { reviewBy: '2026-11-30' }, 'facts.0.reviewBy: a day after "reviewedOn"'],
  ['an end before the beginning', { until: '2027-01-04' }, 'facts.0.until: a day after "from"'],
  ['no day where there is an answer', { from: null }, 'voter_list: from: there is an answer already'],
  ['a day of the past', { from: '2023-12-26' }, 'voter_list: from: there is an answer from 2023-12-26 on'],
  ['a field that nobody knows', { isOwn: false }, 'ours.json: facts.0: Unrecognized key'],
])('%s is refused, and the sentence says in which file and where', (_, changes, sentence) => {
  expect(readWith(changes)).toThrow(sentence)
})

test('a law without a name, a second name, a file that is no JSON and a missing folder are refused by name', () => {
  write({ id: 'atlantis', facts: [SOONER] })
  expect(read).toThrow('ours.json: name: a law that is not in the release needs a name')
  write({ id: 'uk', name: { en: 'X', es: 'X' }, facts: [SOONER] })
  expect(read).toThrow('ours.json: name: uk has a name already')
  writeFileSync(join(folder, 'ours.json'), '{')
  expect(read).toThrow('ours.json: this is not JSON')
  expect(() => readPacks(SHIPPED_PACKS, [join(folder, 'nowhere')])).toThrow('LAW_DIR names the folder')
})

test('every fault of every file is told at once', () => {
  write({ id: 'us-nlra', facts: [{ ...SOONER, key: 'horoscope' }] }, 'a.json')
  write({ id: 'UK', facts: [] }, 'b.json')
  expect(read).toThrow(/a\.json: facts\.0\.key: .*\n.*b\.json: id: .*\n.*b\.json: facts: /)
})
