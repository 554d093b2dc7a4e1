import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { followUps, type ListedPerson, type OpenStep } from '@/lib/conversations/follow-ups'

const today = '2026-11-20'
const person = (workerId: string, rest: Partial<ListedPerson> = {}): ListedPerson => ({
  workerId,
  lastTalkOn: '2026-11-18',
  leaveAlone: false,
  onlyUserId: null,
  ...rest,
})
const step = (workerId: string, dueOn: OpenStep['dueOn']): OpenStep => ({
  commitmentId: `c-${workerId}`,
  workerId,
  kind: 'talk_again',
  by: 'user',
  dueOn,
})

test('what was said comes first, the oldest promise on top, then nobody-yet, then the longest quiet', () => {
  const list = followUps(
    'ana',
    [
      person('dana'),
      person('mo', { lastTalkOn: '2026-10-17' }),
      person('fay', { lastTalkOn: null }),
      person('eli'),
    ],
    [step('eli', '2026-11-24'), step('dana', '2026-11-17')],
    today,
  )
  expect(list.map(({ workerId, why }) => [workerId, why.key.split('.').at(-1)])).toEqual([
    ['dana', 'overdue'],
    ['eli', 'soon'],
    ['fay', 'never'],
    ['mo', 'quiet'],
  ])
  expect(list.at(-1)?.why.params).toEqual({ days: 34 })
})

test('a step far ahead waits', () => {
  expect(followUps('ana', [person('dana')], [step('dana', '2026-12-24')], today)).toEqual([])
})

test('nobody is sent to a person who wants to be left alone, or whom only a colleague talks with', () => {
  const people = [
    person('dana', { leaveAlone: true }),
    person('mo', { onlyUserId: 'bo' }),
    person('eli', { onlyUserId: 'ana' }),
  ]
  const steps = people.map(({ workerId }) => step(workerId, today))
  expect(followUps('ana', people, steps, today).map(({ workerId }) => workerId)).toEqual(['eli'])
})

test('each person stands in the list once for each promise, and once at most without one', () => {
  const people = fc.array(fc.tuple(fc.nat(60), fc.option(fc.nat(90), { nil: null })), { maxLength: 12 })
  fc.assert(
    fc.property(people, (raw) => {
      const listed = raw.map(([, quiet], index) =>
        person(`w${index}`, { lastTalkOn: quiet === null ? null : addDays(today, -quiet) }),
      )
      const steps = raw.flatMap(([due], index) =>
        due < 20 ? [step(`w${index}`, addDays(today, due - 5))] : [],
      )
      const ids = followUps('ana', listed, steps, today).map(({ workerId }) => workerId)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
