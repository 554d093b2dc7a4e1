import fc from 'fast-check'
import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clock'
import { catalogue } from '@/lib/i18n/catalogue'
import { columnsFor, columnsOf, columnsShown, LIST_COLUMNS, lettersOf } from '@/lib/workers/lists/columns'
import { joinedBy, withCondition, withGroup, withoutPart } from '@/lib/workers/lists/edit-question'
import { type Answer, type Asking, conditionHolds, holds, joined } from '@/lib/workers/lists/holds'
import { listHref, searchOf } from '@/lib/workers/lists/list-address'
import type { ListedFacts } from '@/lib/workers/lists/listed-facts'
import { matchesFilter } from '@/lib/workers/lists/matches-filter'
import { NO_FILTER } from '@/lib/workers/lists/people-filter'
import { plainQuestion } from '@/lib/workers/lists/plain-question'
import { type Condition, conditionsOf, MOST_CONDITIONS, type Question } from '@/lib/workers/lists/question'
import { questionSentence } from '@/lib/workers/lists/question-sentence'
import { readAddress, readAddressText } from '@/lib/workers/lists/read-address'
import { SaveView } from '@/lib/workers/lists/schema'
import { questions } from '@/tests/support/random-question'

const today: CalendarDate = '2026-11-22'
const id = (digit: string) => `0190aaaa-bbbb-7ccc-8ddd-00000000000${digit}`
const [dock, packing, day, nights, nurses, ana] = ['1', '2', '3', '4', '5', '6'].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const anyQuestion = questions({
  cellId: [id('7'), id('8')],
  departmentId: [dock, packing],
  shiftId: [day, nights],
  tagId: [nurses],
  talker: [ana],
})

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })
const days = fc.nat(120).map((ago) => addDays(today, -ago))
const people: fc.Arbitrary<ListedFacts> = fc.record({
  workerId: fc.constant('somebody'),
  active: fc.constant(true),
  inUnit: fc.constant(true),
  cellId: orNull(fc.constantFrom(id('7'), id('8'))),
  departmentId: orNull(fc.constantFrom(dock, packing)),
  shiftId: orNull(fc.constantFrom(day, nights)),
  tagIds: fc.subarray([nurses]),
  isInBlindCell: fc.boolean(),
  lastTalkOn: orNull(days),
  knowsTalks: fc.boolean(),
  value: orNull(fc.integer({ min: 1, max: 5 })),
  assessedOn: orNull(days),
  verifiedOn: orNull(days),
  isCommittee: fc.boolean(),
  disputed: fc.boolean(),
  leader: orNull(fc.constantFrom('suspected' as const, 'tested' as const, 'won' as const)),
  boundary: fc.constantFrom('anyone', 'only_me', 'only_somebody', 'leave_alone'),
  isMine: fc.boolean(),
  talkerIds: fc.subarray([ana]),
  isDue: fc.boolean(),
  beganOn: orNull(days),
})
const askings: fc.Arbitrary<Asking> = fc.record({
  today: fc.constant(today),
  lastShockOn: orNull(days),
  sight: fc.constantFrom('whole', 'own'),
})

const fresh: ListedFacts = {
  workerId: 'dana',
  active: true,
  inUnit: true,
  cellId: id('7'),
  departmentId: dock,
  shiftId: nights,
  tagIds: [],
  isInBlindCell: false,
  lastTalkOn: null,
  knowsTalks: true,
  value: null,
  assessedOn: null,
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
const committee: Asking = { today, lastShockOn: null, sight: 'whole' }
const not = (...of: Condition[]): Question => ({ join: 'none', of })

/** Never talked with, or noted long ago; on nights; not on the committee. */
const night: Question = {
  join: 'all',
  of: [
    {
      join: 'any',
      of: [
        { part: 'silence', value: 'never' },
        { part: 'mark', value: 'old' },
      ],
    },
    { part: 'shiftId', value: nights },
    { join: 'none', of: [{ part: 'mark', value: 'committee' }] },
  ],
}

type Say = { (key: string, params?: object): string; has: (key: string) => boolean }
const translator = (locale: 'en' | 'es') =>
  createTranslator({ locale, messages: catalogue(locale) }) as unknown as Say

const opposite = (answer: Answer): Answer => (answer === null ? null : !answer)

test('none of is the opposite of any of, whatever is not known', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(true, false, null)), (answers) => {
      expect(joined('none', answers)).toBe(opposite(joined('any', answers)))
    }),
  )
})

test('De Morgan and double negation hold with three answers', () => {
  fc.assert(
    fc.property(anyQuestion, people, askings, (question, person, asking) => {
      const conditions = conditionsOf(question)
      const each = (join: Question['join']) => conditions.map((condition) => ({ join, of: [condition] }))
      const ask = (asked: Question) => holds(asked, person, asking)
      const all = ask({ join: 'all', of: conditions })
      const any = ask({ join: 'any', of: conditions })
      expect(ask({ join: 'none', of: [{ join: 'all', of: conditions }] })).toBe(opposite(all))
      expect(ask({ join: 'any', of: each('none') })).toBe(opposite(all))
      expect(ask({ join: 'all', of: each('none') })).toBe(opposite(any))
      expect(ask({ join: 'none', of: [{ join: 'none', of: conditions }] })).toBe(any)
      expect(ask({ join: 'all', of: [{ join: 'all', of: conditions }] })).toBe(all)
    }),
  )
})

test('the sentence of a question is about the very same people', () => {
  fc.assert(
    fc.property(anyQuestion, people, askings, (question, person, asking) => {
      const plain = plainQuestion(question)
      const literal = ({ holds: wanted, ...condition }: Condition & { holds: boolean }) => {
        const answer = conditionHolds(condition as Condition, person, asking)
        return wanted ? answer : opposite(answer)
      }
      const said = joined(
        plain.join,
        plain.of.map((part) => ('part' in part ? literal(part) : joined(part.join, part.of.map(literal)))),
      )
      expect(said).toBe(holds(question, person, asking))
    }),
  )
})

test('whoever nobody noted is neither undecided nor anything else', () => {
  const undecided: Condition = { part: 'stand', value: '3' }
  expect(holds({ join: 'all', of: [undecided] }, fresh, committee)).toBeNull()
  expect(holds(not(undecided), fresh, committee)).toBeNull()
  expect(holds(not(undecided), { ...fresh, value: 2 }, committee)).toBe(true)
  const orNobodyNoted: Question = {
    join: 'any',
    of: [
      { join: 'none', of: [undecided] },
      { part: 'stand', value: 'unknown' },
    ],
  }
  expect(holds(orNobodyNoted, fresh, committee)).toBe(true)
  expect(holds(orNobodyNoted, { ...fresh, value: 3 }, committee)).toBe(false)
})

test('what only the committee is told lets nobody through for a worker leader, asked either way', () => {
  const own: Asking = { ...committee, sight: 'own' }
  for (const condition of [
    { part: 'mark', value: 'committee' },
    { part: 'mark', value: 'differing' },
    { part: 'leader', value: 'none' },
    { part: 'talker', value: 'nobody' },
  ] as const) {
    expect(holds({ join: 'all', of: [condition] }, fresh, own)).toBeNull()
    expect(holds(not(condition), fresh, own)).toBeNull()
  }
})

test('what was noted before the last big event is old, however lately it was', () => {
  const old: Question = { join: 'all', of: [{ part: 'mark', value: 'old' }] }
  const noted: ListedFacts = { ...fresh, value: 2, assessedOn: addDays(today, -3) }
  expect(holds(old, noted, committee)).toBe(false)
  expect(holds(old, noted, { ...committee, lastShockOn: addDays(today, -2) })).toBe(true)
  expect(holds(old, fresh, committee)).toBeNull()
})

test('an address gives back the very question and columns, and holds letters, numbers and ids only', () => {
  fc.assert(
    fc.property(anyQuestion, fc.subarray(LIST_COLUMNS, { minLength: 1 }), (question, columns) => {
      const search = searchOf({ ...NO_FILTER, question }, columns)
      const ids = { driveId: id('9'), viewId: id('9') }
      const isTooLong = conditionsOf(question).length > MOST_CONDITIONS
      if (!isTooLong) expect(SaveView.safeParse({ ...ids, name: 'x', address: search }).success).toBe(true)
      const read = readAddressText(search)
      expect(read).toEqual({ filter: { ...NO_FILTER, question }, columns, lost: 0 })
    }),
  )
})

test('what an address cannot mean is left out and counted, and the rest is kept', () => {
  const kept = searchOf({ ...NO_FILTER, question: night }).replace('x=', '')
  expect(readAddress({ x: kept })).toMatchObject({ filter: { question: night }, lost: 0 })
  const spoiled = kept.replace('-k1', '-k1-k9-q1-sdead-drop')
  expect(readAddress({ x: spoiled })).toMatchObject({ filter: { question: night }, lost: 4 })
  expect(readAddress({ x: "a-k1'; drop" })).toMatchObject({ filter: NO_FILTER, lost: 1 })
  expect(readAddress({ x: ['a', 'o'] })).toMatchObject({ filter: NO_FILTER, lost: 1 })
  expect(readAddress({ x: 'o-a-o-k1-z-z', c: 'p9' })).toMatchObject({
    filter: { question: { join: 'any', of: [{ join: 'all', of: [{ part: 'silence', value: 'never' }] }] } },
    columns: ['place'],
    lost: 2,
  })
  const many = ['a', ...Array<string>(MOST_CONDITIONS + 3).fill('k1')].join('-')
  expect(readAddress({ x: many }).lost).toBe(3)
})

test('lists kept before questions and columns existed still mean what they meant', () => {
  expect(readAddressText('l=3&k=2')).toEqual({
    filter: { ...NO_FILTER, list: 'quiet', silence: '21' },
    columns: null,
    lost: 0,
  })
  const address = `cell=0&a=${dock}&s=${nights}&t=${nurses}&v=6&k=1&w=0&o=4&b=1`
  expect(readAddressText(address)).toEqual({
    filter: {
      list: null,
      cellId: 'none',
      departmentId: dock,
      shiftId: nights,
      tagId: nurses,
      stand: 'unknown',
      silence: 'never',
      talker: 'nobody',
      leader: 'none',
      boundary: 'leave_alone',
      question: null,
    },
    columns: null,
    lost: 0,
  })
  expect(searchOf(readAddressText(address).filter)).toBe(address)
})

test('never talked with or noted long ago, on nights, not on the committee: one sentence in both languages', () => {
  const say = (locale: 'en' | 'es') => {
    const t = translator(locale)
    const { join, of } = questionSentence(
      night,
      (each) => (each === nights ? 'Night' : undefined),
      (stand) => stand,
    )
    const list = new Intl.ListFormat(locale, { type: 'disjunction' })
    const parts = of.map((part) =>
      'key' in part
        ? t(part.key, part.params)
        : list.format(part.of.map(({ key, params }) => t(key, params))),
    )
    return t(`lists.says.${join}`, { list: parts.join('; ') })
  }
  expect(say('en')).toBe(
    'People of whom all of this is true: nobody has talked with them yet or what was noted about where they stand is old; they work on Night; they are not on the committee.',
  )
  expect(say('es')).toBe(
    'Personas de quienes todo esto es cierto: nadie les ha hablado todavía o lo que se anotó de en qué punto están ya es viejo; trabajan en el turno Night; no son integrantes del comité.',
  )
})

test('everything that can be asked has words in both languages, and a rating is said in the words of the group', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { of } = questionSentence(
        question,
        () => undefined,
        (stand) => stand,
      )
      for (const message of of.flatMap((part) => ('key' in part ? part : part.of)))
        for (const language of ['en', 'es'] as const) {
          expect(translator(language).has(message.key)).toBe(true)
        }
    }),
  )
  const said = questionSentence(
    not({ part: 'stand', value: '2' }),
    () => undefined,
    () => 'With us in the end',
  )
  expect(said.of).toEqual([{ key: 'lists.says.stand.noted.no', params: { word: 'With us in the end' } }])
})

test('a question is put together and taken apart step by step', () => {
  const never: Condition = { part: 'silence', value: 'never' }
  let question: Question = withGroup({ join: 'all', of: [] }, 'any')
  question = withCondition(question, 0, never)
  expect(withCondition(question, 0, never)).toEqual(question)
  question = withCondition(question, 'whole', { part: 'shiftId', value: nights })
  question = joinedBy(question, 0, 'none')
  expect(question).toEqual({
    join: 'all',
    of: [
      { join: 'none', of: [never] },
      { part: 'shiftId', value: nights },
    ],
  })
  expect(withoutPart(question, 0, 0).of[0]).toEqual({ join: 'none', of: [] })
  expect(withoutPart(question, 'whole', 0).of).toEqual([{ part: 'shiftId', value: nights }])
  expect(matchesFilter({ ...NO_FILTER, question }, { ...fresh, active: false }, committee)).toBe(false)
})

test('columns come in one order, whatever order they were chosen in, and a worker leader chooses from fewer', () => {
  expect(columnsOf('stp')).toEqual(['place', 'lastTalk', 'stand'])
  expect(lettersOf(['stand', 'place'])).toBe('ps')
  expect(columnsOf('')).toBeNull()
  expect(columnsFor('own')).not.toContain('committee')
  expect(columnsShown(['place', 'committee'], 'own')).toEqual(['place'])
  expect(columnsShown(['committee'], 'own')).toBeNull()
  expect(listHref('d', NO_FILTER, { columns: ['place'] })).toBe('/d/d/people?c=p')
})
