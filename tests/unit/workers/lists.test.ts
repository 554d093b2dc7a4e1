import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clock'
import { catalogue } from '@/lib/i18n/catalogue'
import { BOUNDARY_FILTERS, LEADER_FILTERS, SILENCES, STAND_FILTERS } from '@/lib/workers/lists/filter-choices'
import { filterSentence } from '@/lib/workers/lists/filter-sentence'
import type { Asking } from '@/lib/workers/lists/holds'
import { isOnList } from '@/lib/workers/lists/is-on-list'
import { listHref, searchOf } from '@/lib/workers/lists/list-address'
import type { ListedFacts } from '@/lib/workers/lists/listed-facts'
import { sortOut } from '@/lib/workers/lists/many-people'
import { matchesFilter } from '@/lib/workers/lists/matches-filter'
import { listsFor, NAMED_LISTS } from '@/lib/workers/lists/named-list'
import { NO_FILTER, type PeopleFilter } from '@/lib/workers/lists/people-filter'
import { readAddress, readAddressText } from '@/lib/workers/lists/read-address'

const today: CalendarDate = '2026-11-22'
const asking: Asking = { today, lastShockOn: null, sight: 'whole' }
const sayAsIs = (stand: string) => stand

const dana: ListedFacts = {
  workerId: 'dana',
  active: true,
  inUnit: true,
  cellId: 'c',
  departmentId: 'packing',
  shiftId: 'nights',
  tagIds: [],
  isInBlindCell: false,
  lastTalkOn: addDays(today, -46),
  knowsTalks: true,
  value: 2,
  assessedOn: today,
  verifiedOn: null,
  isCommittee: false,
  disputed: false,
  leader: null,
  boundary: 'anyone',
  isMine: false,
  talkerIds: [],
  isDue: false,
  beganOn: null,
}

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })
const ids = fc.uuid({ version: 7 })
const filters: fc.Arbitrary<PeopleFilter> = fc.record({
  list: orNull(fc.constantFrom(...NAMED_LISTS)),
  cellId: orNull(fc.oneof(ids, fc.constant('none'))),
  departmentId: orNull(ids),
  shiftId: orNull(ids),
  tagId: orNull(ids),
  stand: orNull(fc.constantFrom(...STAND_FILTERS)),
  silence: orNull(fc.constantFrom(...SILENCES)),
  talker: orNull(fc.oneof(ids, fc.constant('nobody'))),
  leader: orNull(fc.constantFrom(...LEADER_FILTERS)),
  boundary: orNull(fc.constantFrom(...BOUNDARY_FILTERS)),
  question: fc.constant(null),
})
const people: fc.Arbitrary<ListedFacts> = fc.record({
  workerId: fc.constant('somebody'),
  active: fc.boolean(),
  inUnit: fc.constant(true),
  cellId: orNull(ids),
  departmentId: orNull(ids),
  shiftId: orNull(ids),
  tagIds: fc.array(ids, { maxLength: 2 }),
  isInBlindCell: fc.boolean(),
  lastTalkOn: orNull(fc.nat(200).map((days) => addDays(today, -days))),
  knowsTalks: fc.boolean(),
  value: orNull(fc.integer({ min: 1, max: 5 })),
  assessedOn: fc.constant(null),
  verifiedOn: fc.constant(null),
  isCommittee: fc.boolean(),
  disputed: fc.boolean(),
  leader: orNull(fc.constantFrom('suspected' as const, 'tested' as const, 'won' as const)),
  boundary: fc.constantFrom('anyone', 'only_me', 'only_somebody', 'leave_alone'),
  isMine: fc.boolean(),
  talkerIds: fc.array(ids, { maxLength: 2 }),
  isDue: fc.boolean(),
  beganOn: orNull(fc.nat(200).map((days) => addDays(today, -days))),
})

test('an address gives back the very filter it was made from, and holds letters, numbers and ids only', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const search = searchOf(filter)
      expect(search).toMatch(/^[a-z0-9=&-]*$/)
      expect(readAddressText(search)).toEqual({ filter, columns: null, lost: 0 })
    }),
  )
})

test('what means nothing in an address asks nothing, and is counted', () => {
  const bad = { l: '9', v: 'x', cell: "'; drop", w: 'Ana', k: ['1', '2'], zz: '1' }
  expect(readAddress(bad)).toEqual({ filter: NO_FILTER, columns: null, lost: 5 })
  expect(readAddress({ a: '', s: '' })).toEqual({ filter: NO_FILTER, columns: null, lost: 0 })
  expect(listHref('d', NO_FILTER, { first: 50 })).toBe('/d/d/people?from=50')
})

test('every part of a filter has its piece, in both languages, and taking a piece away takes only that part away', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const pieces = filterSentence(filter, () => undefined, sayAsIs)
      const parts = Object.entries(filter).flatMap(([part, value]) => (value === null ? [] : part))
      expect(pieces.map(({ part }) => part).sort()).toEqual(parts.sort())
      for (const { part, words, without } of pieces) {
        expect(without).toEqual({ ...filter, [part]: null })
        for (const language of ['en', 'es'] as const)
          expect(message(language, words.key)).toBeTypeOf('string')
      }
    }),
  )
})

/** A filter that lets this person through: any of what is true of them. */
const filterAbout = (person: ListedFacts, parts: readonly string[]): PeopleFilter => {
  const silence = SILENCES.find((each) => matchesFilter({ ...NO_FILTER, silence: each }, person, asking))
  const all: PeopleFilter = {
    list: NAMED_LISTS.find((list) => isOnList(list, person, today)) ?? null,
    cellId: person.cellId ?? 'none',
    departmentId: person.departmentId,
    shiftId: person.shiftId,
    tagId: person.cellId === null ? null : (person.tagIds[0] ?? null),
    stand: STAND_FILTERS.find((stand) => stand === String(person.value ?? 'unknown')) ?? null,
    silence: silence ?? null,
    talker: person.talkerIds[0] ?? 'nobody',
    leader: person.leader ?? 'none',
    boundary: person.boundary === 'anyone' ? null : person.boundary,
    question: null,
  }
  return { ...NO_FILTER, ...Object.fromEntries(Object.entries(all).filter(([part]) => parts.includes(part))) }
}

test('a filter of what is true of somebody lets them through, and taking a piece of its sentence away never loses anybody', () => {
  const parts = fc.subarray(Object.keys(NO_FILTER))
  fc.assert(
    fc.property(people, parts, (somebody, chosen) => {
      const person = { ...somebody, active: true }
      const filter = filterAbout(person, chosen)
      expect(matchesFilter(filter, person, asking)).toBe(true)
      for (const { without } of filterSentence(filter, () => undefined, sayAsIs))
        expect(matchesFilter(without, person, asking)).toBe(true)
    }),
  )
})

test('whoever asked to be left alone is on no list of people to talk with', () => {
  fc.assert(
    fc.property(people, (person) => {
      const alone: ListedFacts = { ...person, boundary: 'leave_alone' }
      for (const list of ['due', 'quiet', 'never', 'nobodys'] as const)
        expect(isOnList(list, alone, today)).toBe(false)
    }),
  )
})

test('nobody is both gone quiet and never talked to', () => {
  fc.assert(
    fc.property(people, (person) => {
      expect(isOnList('quiet', person, today) && isOnList('never', person, today)).toBe(false)
    }),
  )
})

test('a talk that the viewer cannot know of says nothing', () => {
  const stranger: ListedFacts = { ...dana, lastTalkOn: null, knowsTalks: false }
  expect(isOnList('never', stranger, today)).toBe(false)
  expect(matchesFilter({ ...NO_FILTER, silence: '45' }, stranger, asking)).toBe(false)
  expect(listsFor('own')).toEqual(['mine', 'due', 'quiet', 'never'])
})

test('people on nights in packing whom nobody has talked with for 45 days', () => {
  const filter: PeopleFilter = { ...NO_FILTER, shiftId: 'nights', departmentId: 'packing', silence: '45' }
  expect(matchesFilter(filter, dana, asking)).toBe(true)
  expect(matchesFilter(filter, { ...dana, lastTalkOn: addDays(today, -45) }, asking)).toBe(false)
  expect(matchesFilter(filter, { ...dana, active: false }, asking)).toBe(false)
  const names: Record<string, string> = { nights: 'Nights', packing: 'Packing' }
  expect(filterSentence(filter, (id) => names[id], sayAsIs).map(({ words }) => words)).toEqual([
    { key: 'lists.sentence.shiftId.named', params: { name: 'Nights' } },
    { key: 'lists.sentence.departmentId.named', params: { name: 'Packing' } },
    { key: 'lists.sentence.silence.days', params: { days: 45 } },
  ])
})

test('whoever began thirty days ago is not new any more', () => {
  expect(isOnList('new_here', { ...dana, beganOn: addDays(today, -29) }, today)).toBe(true)
  expect(isOnList('new_here', { ...dana, beganOn: addDays(today, -30) }, today)).toBe(false)
  expect(isOnList('new_here', { ...dana, beganOn: addDays(today, 1) }, today)).toBe(false)
})

test('everybody asked for is changed or left out with a reason, once', () => {
  const asked = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  fc.assert(
    fc.property(asked, fc.subarray(['a', 'b', 'c']), fc.subarray(['a', 'b', 'c']), (who, found, refused) => {
      const { go, skipped } = sortOut(
        who,
        found.map((workerId) => ({ workerId })),
        ({ workerId }) => (refused.includes(workerId) ? 'leave_alone' : null),
      )
      const all = [...go, ...skipped].map(({ workerId }) => workerId)
      expect(all.sort()).toEqual([...new Set(who)].sort())
    }),
  )
})

function message(language: 'en' | 'es', key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], catalogue(language))
}

test('whoever is out of the unit is on no named list, and found by any other filter', () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...NAMED_LISTS), (person, list) => {
      const out = { ...person, active: true, inUnit: false }
      expect(matchesFilter({ ...NO_FILTER, list }, out, asking)).toBe(false)
      expect(matchesFilter({ ...NO_FILTER, cellId: out.cellId ?? 'none' }, out, asking)).toBe(true)
    }),
  )
})
