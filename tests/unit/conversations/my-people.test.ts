import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { arrangeMyPeople, MY_GROUPS, type MyPerson, type OpenStep } from '@/lib/conversations/my-people'

const today = '2026-11-20'
const person = (workerId: string, rest: Partial<MyPerson> = {}): MyPerson => ({
  ...{ workerId, lastTalkOn: '2026-11-18', leaveAlone: false, onlyUserId: null },
  ...{ addedOn: '2026-08-01', isKnown: true, shift: null },
  ...rest,
})
const step = (workerId: string, dueOn: OpenStep['dueOn'], rest: Partial<OpenStep> = {}): OpenStep => ({
  ...{ commitmentId: `c-${workerId}-${dueOn}`, workerId, kind: 'talk_again', by: 'user', dueOn },
  ...rest,
})

test('every person stands where they belong, and the reason is a sentence', () => {
  const people = [
    person('eli'),
    person('mo', { lastTalkOn: '2026-10-17' }),
    person('fay', { lastTalkOn: null, isKnown: false, shift: 'Nights' }),
    person('ida', { lastTalkOn: null }),
    person('kim', { lastTalkOn: null, addedOn: '2026-11-17' }),
    person('joe'),
    person('dana'),
  ]
  const steps = [
    step('dana', '2026-11-17'),
    step('joe', '2026-11-24', { by: 'worker', kind: 'sign' }),
    step('joe', '2026-12-24'),
  ]
  const lines = arrangeMyPeople('ana', people, steps, today)
  expect(
    lines.map(({ workerId, group, why }) => [workerId, group, why?.key.split('.').at(-1), why?.params]),
  ).toEqual([
    ['dana', 'due', 'said_see', undefined],
    ['joe', 'promised', 'said_worker', undefined],
    ['mo', 'quiet', 'quiet', { days: 34 }],
    ['fay', 'never', 'nobody_on_shift_knows', { shift: 'Nights' }],
    ['ida', 'never', undefined, undefined],
    ['kim', 'new', 'new', { days: 3 }],
    ['eli', 'rest', undefined, undefined],
  ])
})

test('whoever wants peace, or is spoken to by one colleague only, stays on the list and is not suggested', () => {
  const people = [
    person('dana', { leaveAlone: true, lastTalkOn: null }),
    person('mo', { onlyUserId: 'bo', lastTalkOn: null }),
    person('eli', { onlyUserId: 'ana', lastTalkOn: null }),
  ]
  const lines = arrangeMyPeople('ana', people, [step('dana', today), step('mo', today)], today)
  expect(lines.map(({ workerId, group, step: shown, why }) => [workerId, group, shown, why?.key])).toEqual([
    ['eli', 'never', null, undefined],
    ['dana', 'rest', null, undefined],
    ['mo', 'rest', null, undefined],
  ])
})

test('nobody is lost and nobody stands there twice, in one order whatever order they come in', () => {
  const anyPeople = fc.array(
    fc.record({
      quiet: fc.option(fc.nat(90), { nil: null }),
      added: fc.nat(60),
      due: fc.option(fc.integer({ min: -20, max: 40 }), { nil: null }),
      leaveAlone: fc.boolean(),
    }),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(anyPeople, (raw) => {
      const people = raw.map(({ quiet, added, leaveAlone }, index) =>
        person(`w${index}`, {
          lastTalkOn: quiet === null ? null : addDays(today, -quiet),
          addedOn: addDays(today, -added),
          leaveAlone,
        }),
      )
      const steps = raw.flatMap(({ due }, index) =>
        due === null ? [] : [step(`w${index}`, addDays(today, due))],
      )
      const lines = arrangeMyPeople('ana', people, steps, today)
      expect(lines.map(({ workerId }) => workerId).sort()).toEqual(
        people.map(({ workerId }) => workerId).sort(),
      )
      const places = lines.map(({ group }) => MY_GROUPS.indexOf(group))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(arrangeMyPeople('ana', people.toReversed(), steps.toReversed(), today)).toEqual(lines)
    }),
  )
})
