import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { talksInOrder } from '@/lib/conversations/next-conversation'
import type { ChartPerson, OpenPromise, Surroundings, Talker } from '@/lib/conversations/surroundings'
import type { Tie, TieConfidence } from '@/lib/leaders/ties'
import { knownByTimeTogether } from '@/lib/leaders/time-together'

const today = '2026-11-20'
const person = (workerId: string, rest: Partial<ChartPerson> = {}): ChartPerson => ({
  ...{ workerId, cellId: 'dock', shiftId: 'day', lastTalkOn: '2026-11-01', value: 2, disputed: false },
  ...{ leader: null, leaveAlone: false, onlyUserId: null, listedBy: [], talkedBy: [] },
  ...{ languages: [], inGroup: false },
  ...rest,
})
const talker = (userId: string, rest: Partial<Talker> = {}): Talker => ({
  ...{ userId, workerId: `w-${userId}`, cellId: 'dock', shiftId: 'day', languages: [] },
  ...rest,
})
const listens = (to: string, from: string, confidence: TieConfidence = 2): Tie => ({
  ...{ fromWorkerId: from, toWorkerId: to, kind: 'follows', confidence },
})
const around = (rest: Partial<Surroundings>): Surroundings => ({
  ...{ viewerUserId: 'ana', today, people: [], talkers: [talker('ana')], ties: [], promises: [] },
  ...rest,
})
/** All of them at once. */
const nextConversations = (surroundings: Surroundings) => [...talksInOrder(surroundings)]
const names = (surroundings: Surroundings) => nextConversations(surroundings).map(({ workerId }) => workerId)
const keys = (messages: readonly { key: string }[]) => messages.map(({ key }) => key.split('.').at(-1))

const listenersOf = (id: string, count: number, confidence: TieConfidence = 2) =>
  Array.from({ length: count }, (_, index) => listens(`${id}-${index}`, id, confidence))

test('an undecided person whom twelve follow comes before five keen ones whom nobody follows', () => {
  const keen = ['k1', 'k2', 'k3', 'k4', 'k5'].map((id) => person(id, { value: 1, lastTalkOn: '2026-09-01' }))
  const people = [...keen, person('walt', { value: 3 })]
  const [first, ...rest] = nextConversations(around({ people, ties: listenersOf('walt', 12) }))
  expect(first?.workerId).toBe('walt')
  expect(first?.why[0]).toEqual({ key: 'leaders.next.why.followers', params: { count: 12 } })
  expect(rest.map(({ workerId }) => workerId)).toEqual(keen.map(({ workerId }) => workerId))
})

const anyKeen = fc.record({
  value: fc.constantFrom(1 as const, 2 as const),
  quiet: fc.option(fc.nat(200), { nil: null }),
  disputed: fc.boolean(),
  leader: fc.constantFrom(null, 'suspected' as const, 'tested' as const, 'won' as const),
  cellId: fc.constantFrom('dock', 'pack'),
  shiftId: fc.constantFrom('day', 'night'),
  promise: fc.option(fc.integer({ min: -60, max: 30 }), { nil: null }),
})

test('that holds whatever else is true of the keen ones, and however unsure we are of the twelve', () => {
  fc.assert(
    fc.property(
      fc.array(anyKeen, { minLength: 5, maxLength: 9 }),
      fc.constantFrom(1 as const, 2 as const, 3 as const),
      (raw, sure) => {
        const keen = raw.map(({ quiet, promise: _, ...rest }, index) =>
          person(`k${index}`, { ...rest, lastTalkOn: quiet === null ? null : addDays(today, -quiet) }),
        )
        const promises = raw.flatMap(({ promise }, index): OpenPromise[] =>
          promise === null
            ? []
            : [{ workerId: `k${index}`, userId: 'ana', by: 'user', dueOn: addDays(today, promise) }],
        )
        const people = [...keen, person('walt', { value: 3, cellId: 'hall', shiftId: 'eve' })]
        const listed = names(around({ people, promises, ties: listenersOf('walt', 12, sure) }))
        expect(listed[0]).toBe('walt')
      },
    ),
  )
})

test('one more follower never moves somebody down', () => {
  fc.assert(
    fc.property(fc.nat(25), fc.nat(25), (mine, others) => {
      const people = [person('walt', { value: 3 }), person('zoe', { value: 3 })]
      const place = (count: number) =>
        names(
          around({ people, ties: [...listenersOf('walt', count), ...listenersOf('zoe', others)] }),
        ).indexOf('walt')
      expect(place(mine + 1)).toBeLessThanOrEqual(place(mine))
    }),
  )
})

test('a blind area, a promise, silence and two who see it differently are each said as the reason', () => {
  const people = [
    person('fay', { cellId: 'freezer', lastTalkOn: null, value: null }),
    person('dana', { value: 2 }),
    person('mo', { lastTalkOn: '2026-10-01' }),
    person('kim', { disputed: true, value: 4 }),
  ]
  const promises: OpenPromise[] = [{ workerId: 'dana', userId: 'ana', by: 'worker', dueOn: '2026-11-18' }]
  const why = Object.fromEntries(
    nextConversations(around({ people, promises })).map((each) => [each.workerId, keys(each.why)]),
  )
  expect(why).toEqual({
    fay: ['never', 'area_unknown'],
    dana: ['promised_worker'],
    mo: ['quiet'],
    kim: ['differ', 'leaning_no'],
  })
})

test('a shift without a tie to the others is a reason only where ties are written down', () => {
  const people = [person('fay', { shiftId: 'night', value: 3 }), person('dana'), person('mo')]
  const why = (ties: Tie[]) => keys(nextConversations(around({ people, ties }))[0]?.why ?? [])
  expect(why([])).toEqual(['undecided'])
  expect(why([listens('dana', 'mo')])).toEqual(['undecided', 'no_tie_to_shift'])
  const one = [
    person('fay', { shiftId: 'night', value: 3 }),
    person('dana', { shiftId: null }),
    person('mo', { shiftId: null }),
  ]
  expect(
    keys(nextConversations(around({ people: one, ties: [listens('dana', 'mo')] }))[0]?.why ?? []),
  ).toEqual(['undecided'])
  expect(why([listens('fay', 'mo')])).toEqual(['undecided'])
})

test('who is left in peace: the group itself, those against whom nobody follows, just talked with, a date agreed', () => {
  const people = [
    person('ana', { inGroup: true, value: 3 }),
    person('boss', { value: 5 }),
    person('dana', { lastTalkOn: '2026-11-18', value: 3 }),
    person('mo', { value: 3 }),
  ]
  const promises: OpenPromise[] = [{ workerId: 'mo', userId: 'ana', by: 'user', dueOn: '2026-11-25' }]
  expect(names(around({ people, promises }))).toEqual([])
  expect(names(around({ people: [person('boss', { value: 5 })], ties: listenersOf('boss', 3) }))).toEqual([
    'boss',
  ])
})

test('the one whom the person listens to does the talking, before a colleague of the same area', () => {
  const people = [person('fay', { value: 3 })]
  const talkers = [talker('bo'), talker('cy', { cellId: 'pack' })]
  const [next] = nextConversations(around({ people, talkers, ties: [listens('fay', 'w-cy')] }))
  expect(next?.who.userId).toBe('cy')
  expect(keys(next?.who.why ?? [])).toEqual(['listens', 'same_shift'])
})

test('talks are spread: with equal reasons nobody gets two more than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 }), (count, hands) => {
      const people = Array.from({ length: count }, (_, index) => person(`p${index}`, { value: 3 }))
      const talkers = Array.from({ length: hands }, (_, index) => talker(`u${index}`))
      const given = new Map(talkers.map(({ userId }) => [userId, 0]))
      for (const { who } of nextConversations(around({ people, talkers })))
        given.set(who.userId, (given.get(who.userId) ?? 0) + 1)
      const loads = [...given.values()]
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    }),
  )
})

test('time spent together is no talk and no support: it changes who could do it and which shifts hang together, nothing else', () => {
  const why = (shop: Partial<Surroundings>) =>
    new Map(
      nextConversations(around(shop)).map((each) => [
        each.workerId,
        keys(each.why).filter((key) => key !== 'no_tie_to_shift'),
      ]),
    )
  const anyTimes = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 5 }), { maxLength: 5 })
  const anyone = fc.record({
    value: fc.constantFrom(null, 2 as const, 3 as const),
    quiet: fc.option(fc.nat(90), { nil: null }),
  })
  fc.assert(
    fc.property(fc.array(anyone, { minLength: 8, maxLength: 8 }), anyTimes, (raw, times) => {
      const people = raw.map(({ value, quiet }, index) =>
        person(`w${index}`, {
          value,
          shiftId: index % 2 ? 'day' : 'night',
          lastTalkOn: quiet === null ? null : addDays(today, -quiet),
        }),
      )
      const shared = knownByTimeTogether(
        times.map((indexes, at) => ({
          togetherId: `t${at}`,
          workerIds: indexes.map((index) => `w${index}`),
        })),
      )
      const ties = [listens('w1', 'w2')]
      const [before, after] = [why({ people, ties }), why({ people, ties: [...ties, ...shared] })]
      for (const [workerId, reasons] of before) expect(after.get(workerId) ?? []).toEqual(reasons)
    }),
  )
})

const anyPerson = fc.record({
  value: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  quiet: fc.option(fc.nat(100), { nil: null }),
  leaveAlone: fc.boolean(),
  onlyUserId: fc.constantFrom(null, 'ana', 'bo'),
  cellId: fc.constantFrom(null, 'dock', 'pack'),
})
const anyShop = fc
  .tuple(
    fc.array(anyPerson, { minLength: 1, maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 }),
  )
  .map(([raw, pairs]) => ({
    people: raw.map(({ quiet, ...rest }, index) =>
      person(`w${index}`, { ...rest, lastTalkOn: quiet === null ? null : addDays(today, -quiet) }),
    ),
    ties: pairs.map(([from, to]) => listens(`w${to}`, `w${from}`)),
    talkers: [talker('ana', { workerId: 'w0' }), talker('bo', { workerId: 'w1' })],
  }))

test('what people asked for is kept: never to whoever wants peace, never past the one colleague, never to oneself', () => {
  fc.assert(
    fc.property(anyShop, (shop) => {
      for (const { workerId, who, why } of nextConversations(around(shop))) {
        const asked = shop.people.find((each) => each.workerId === workerId)
        expect(asked?.leaveAlone).toBe(false)
        expect(['ana', null]).toContain(asked?.onlyUserId)
        if (asked?.onlyUserId === 'ana') expect(who.userId).toBe('ana')
        expect(shop.talkers.find(({ userId }) => userId === who.userId)?.workerId).not.toBe(workerId)
        expect([why.length > 0, who.why.length > 0]).toEqual([true, true])
      }
    }),
  )
})

test('the same facts give the same list in whatever order they arrive, and no number of any rank comes out', () => {
  fc.assert(
    fc.property(anyShop, fc.infiniteStream(fc.nat()), (shop, dice) => {
      const shuffled = <Item>(items: readonly Item[]) =>
        items
          .map((item) => [dice.next().value ?? 0, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item)
      const straight = nextConversations(around(shop))
      const mixed = around({
        people: shuffled(shop.people),
        ties: shuffled(shop.ties),
        talkers: shuffled(shop.talkers),
      })
      expect(nextConversations(mixed)).toEqual(straight)
      for (const each of straight)
        expect(Object.keys(each).sort()).toEqual(['cellId', 'who', 'why', 'workerId'])
    }),
  )
})

test('whoever speaks her language has the talk, and says so first', () => {
  const rosa = person('rosa', { value: 3, languages: ['es'], listedBy: ['ana'] })
  const talkers = [talker('ana', { languages: ['en'] }), talker('bo', { languages: ['en', 'es'] })]
  const [next] = nextConversations(around({ people: [rosa], talkers }))
  expect(next?.who.userId).toBe('bo')
  expect(next?.who.why[0]).toEqual({ key: 'leaders.next.who.language', params: { language: 'es' } })
})

test('somebody known to share no language comes after everybody else, and still rather than nobody', () => {
  const rosa = person('rosa', { value: 3, languages: ['es'], listedBy: ['ana'], talkedBy: ['ana'] })
  const ana = talker('ana', { languages: ['en'] })
  expect(nextConversations(around({ people: [rosa], talkers: [ana, talker('bo')] }))[0]?.who.userId).toBe(
    'bo',
  )
  expect(nextConversations(around({ people: [rosa], talkers: [ana] }))[0]?.who.userId).toBe('ana')
})

test('languages that nobody wrote down change nothing', () => {
  const rosa = person('rosa', { value: 3, listedBy: ['ana'] })
  const talkers = [talker('ana', { languages: ['en'] }), talker('bo', { languages: ['es'] })]
  const [next] = nextConversations(around({ people: [rosa], talkers }))
  expect(next?.who.userId).toBe('ana')
  expect(keys(next?.who.why ?? [])).not.toContain('language')
})
