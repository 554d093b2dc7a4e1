import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clock'
import { refuseAgreedDay, refuseCloseStep, refuseTakeStep } from '@/lib/coaching/agreed-step'
import { caseloadOf } from '@/lib/coaching/caseload'
import { FEWEST_TALKS, LONG_STALL_DAYS, STALL_DAYS } from '@/lib/coaching/published-constants'
import { AGENDA_POINTS, agendaFromReview, agendaOf } from '@/lib/coaching/review-agenda'
import { checklistFor, phaseOf, REVIEW_PHASES } from '@/lib/coaching/review-checklists'
import { AGENDA_LENGTH } from '@/lib/coaching/session'
import { stallOn } from '@/lib/coaching/stall'
import { whereTalksStop } from '@/lib/coaching/where-talks-stop'
import { modelIds } from '@/lib/drives/models/models'
import { flatMessages } from '@/tests/support/flat-messages'

const TODAY: CalendarDate = '2026-11-22'
const never = { talkOn: null, meetingOn: null, testOn: null, stageOn: null }
const daysAgo = (days: number) => addDays(TODAY, -days)

test('a drive is slow after 21 days without a talk, meeting, test or stage, and stands still after 45', () => {
  const started = daysAgo(200)
  const level = (days: number) => stallOn({ ...never, talkOn: daysAgo(days) }, started, TODAY).level
  expect([STALL_DAYS - 1, STALL_DAYS, LONG_STALL_DAYS - 1, LONG_STALL_DAYS].map(level)).toEqual([
    'moving',
    'slow',
    'slow',
    'stalled',
  ])
  expect(stallOn({ ...never, talkOn: daysAgo(60), meetingOn: daysAgo(3) }, started, TODAY)).toMatchObject({
    ...{ level: 'moving', days: 3 },
  })
  expect(stallOn(never, daysAgo(5), TODAY), 'a new drive has not stalled').toMatchObject({
    level: 'moving',
    days: 5,
  })
})

test('whatever moved last decides, and a day to come moves nothing', () => {
  const day = fc.option(fc.integer({ min: -30, max: 120 }).map(daysAgo))
  fc.assert(
    fc.property(day, day, day, day, (talkOn, meetingOn, testOn, stageOn) => {
      const { days } = stallOn({ talkOn, meetingOn, testOn, stageOn }, daysAgo(150), TODAY)
      const past = [talkOn, meetingOn, testOn, stageOn].filter((each) => each !== null && each <= TODAY)
      expect(days).toBe(
        Math.min(150, ...past.map((each) => (Date.parse(TODAY) - Date.parse(each ?? '')) / 86_400_000)),
      )
    }),
  )
})

test('talks are counted once each, at the step where they ended', () => {
  const order = ['introduce', 'issues', 'agitate', 'ask']
  const counts = fc.array(fc.nat(20), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(counts, (talks) => {
      const { steps, told, stopsAt } = whereTalksStop(
        order,
        new Map(order.map((step, at) => [step, talks[at] ?? 0])),
      )
      expect(steps.reduce((sum, { stoppedHere }) => sum + stoppedHere, 0)).toBe(told)
      expect(steps[0]?.gotSoFar).toBe(told)
      for (const [at, { gotSoFar, stoppedHere }] of steps.entries())
        expect(steps[at + 1]?.gotSoFar ?? gotSoFar - stoppedHere).toBe(gotSoFar - stoppedHere)
      if (told < FEWEST_TALKS) expect(stopsAt).toBeNull()
      expect(stopsAt, 'a talk that went through did not stop').not.toBe('ask')
    }),
  )
  expect(
    whereTalksStop(
      order,
      new Map([
        ['issues', 4],
        ['agitate', 4],
        ['elsewhere', 9],
      ]),
    ).stopsAt,
  ).toBe('issues')
})

test('a step is taken once and closed once, by the committee; what nobody took can only be dropped', () => {
  const open = { takenBy: null, outcome: null, proposedBy: 'x' }
  expect(refuseTakeStep(open)).toBeNull()
  expect(refuseTakeStep({ ...open, takenBy: 'a' })).not.toBeNull()
  expect(refuseCloseStep(open, { outcome: 'dropped', onCommittee: false })).toBeNull()
  expect(refuseCloseStep(open, { outcome: 'kept', onCommittee: true })).not.toBeNull()
  const taken = { ...open, takenBy: 'a' }
  expect(refuseCloseStep(taken, { outcome: 'kept', onCommittee: true })).toBeNull()
  expect(refuseCloseStep(taken, { outcome: 'dropped', onCommittee: false })).not.toBeNull()
  expect(
    refuseCloseStep({ ...taken, outcome: 'kept' }, { outcome: 'kept', onCommittee: true }),
  ).not.toBeNull()
  expect([refuseAgreedDay(TODAY, TODAY), refuseAgreedDay(addDays(TODAY, 92), TODAY)]).toEqual([null, null])
})

test('every model has a checklist in every phase, without a point twice, and every point has words', () => {
  const words = new Set(
    [...flatMessages('en').keys()].filter((key) => key.startsWith('review.checklist.items.')),
  )
  const points = new Set<string>()
  for (const model of [null, 'a_model_of_the_network', ...modelIds()]) {
    for (const phase of REVIEW_PHASES) {
      const ids = checklistFor(model, phase).map(({ id }) => id)
      expect(ids.length).toBeGreaterThanOrEqual(4)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) points.add(`review.checklist.items.${id}`)
    }
  }
  expect([...points].toSorted()).toEqual([...words].toSorted())
})

test('the phase follows the stage that the committee moved to, and what there is where nobody moved', () => {
  const none = { committee: 0, tests: 0 }
  expect([0, 2, 4, 5, 7, 8, 9].map((rung) => phaseOf(rung, none))).toEqual([
    ...['contact', 'committee', 'committee', 'campaign', 'campaign', 'lasting', 'lasting'],
  ])
  expect(phaseOf(null, none)).toBe('contact')
  expect(phaseOf(null, { committee: 3, tests: 1 })).toBe('committee')
  expect(phaseOf(null, { committee: 3, tests: 2 })).toBe('campaign')
})

test('a coach is over the cap by the drives that they lead, not by those where they watch', () => {
  const lead = Array.from({ length: 3 }, () => ({ part: 'lead' }))
  expect(caseloadOf(lead, 3)).toEqual({ drives: 3, cap: 3, isOver: false })
  expect(caseloadOf([...lead, { part: 'observer' }], 3).isOver).toBe(false)
  expect(caseloadOf([...lead, { part: 'lead' }], 3).isOver).toBe(true)
})

test('an agenda begins with what is past its day and is never longer than a session', () => {
  const step = (text: string, dueOn: CalendarDate) => ({
    ...{ stepId: text, text, dueOn, firstDueOn: null, by: null, outcome: null, proposedBy: 'coach' as const },
  })
  const review = { today: TODAY, shared: [], blindAreas: 2, checklist: [{ id: 'map_drawn', mark: null }] }
  const steps = [step('later', addDays(TODAY, 3)), step('past', daysAgo(1))]
  const agenda = agendaFromReview({ ...review, steps }, 'Ask')
  expect(agenda.map(({ params }) => params)).toEqual([
    { text: 'past' },
    { text: 'later' },
    { step: 'Ask' },
    { count: 2 },
    { count: 1 },
  ])
  const many = Array.from({ length: 12 }, (_, at) => step(`s${at}`, daysAgo(at)))
  expect(agendaFromReview({ ...review, steps: many }, null)).toHaveLength(AGENDA_POINTS)
})

test('an agenda that is made from the review always fits into a session', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 320 }), { maxLength: 8 }), (lines) => {
      const agenda = agendaOf(lines)
      expect(agenda.length).toBeLessThanOrEqual(AGENDA_LENGTH)
      if (lines.join('\n').length < AGENDA_LENGTH) expect(agenda).toBe(lines.join('\n'))
    }),
  )
})
