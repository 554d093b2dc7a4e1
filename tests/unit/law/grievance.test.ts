import { expect, test } from 'vitest'
import {
  type Grievance,
  type GrievanceStep,
  nextStep,
  stepStanding,
  tallyGrievances,
} from '@/lib/law/grievances/grievance'

const step = (over: Partial<GrievanceStep> = {}): GrievanceStep => ({
  ...{ stepId: 's', step: 1, dueOn: '2026-03-10', doneOn: null, answer: null, reckoning: null },
  ...over,
})
const grievance = (over: Partial<Grievance> = {}): Grievance => ({
  ...{
    grievanceId: 'g',
    kind: 'individual',
    route: 'contract',
    filedOn: '2026-03-01',
    happenedOn: '2026-02-27',
  },
  ...{ outcome: null, closedOn: null, steps: [] },
  ...over,
})

test('a step is in time on its last day and late the day after', () => {
  expect(stepStanding(step({ doneOn: '2026-03-10' }), '2026-03-20')).toBe('in_time')
  expect(stepStanding(step({ doneOn: '2026-03-11' }), '2026-03-20')).toBe('late')
  expect(stepStanding(step(), '2026-03-10')).toBe('open')
  expect(stepStanding(step(), '2026-03-11')).toBe('overdue')
})

test('shares count what came due and what was decided; one taken back is no loss, one taken up together neither', () => {
  const list = [
    grievance({
      steps: [step({ doneOn: '2026-03-09' }), step({ step: 2, dueOn: '2026-03-30' })],
      kind: 'group',
    }),
    grievance({ steps: [step({ doneOn: '2026-03-13' })], outcome: 'won', closedOn: '2026-03-14' }),
    grievance({ steps: [step()], outcome: 'lost', closedOn: '2026-03-14' }),
    grievance({ outcome: 'withdrawn', closedOn: '2026-03-14' }),
    grievance({ outcome: 'action', closedOn: '2026-03-14' }),
    grievance({ steps: [step()] }),
  ]
  expect(tallyGrievances(list, '2026-03-20')).toEqual({
    ...{ open: 2, closed: 4, overdue: 1, stepsDue: 3, stepsInTime: 1, onTimeShare: 1 / 3 },
    ...{ decided: 2, wonOrSettled: 1, winShare: 0.5, group: 1, daysPerStep: 10 },
  })
  expect(tallyGrievances([], '2026-03-20')).toMatchObject({
    onTimeShare: null,
    winShare: null,
    daysPerStep: null,
  })
})

test('the next step is the open one that is due first, and none once it is closed', () => {
  const steps = [
    step({ doneOn: '2026-03-05' }),
    step({ stepId: 'b', dueOn: '2026-04-01' }),
    step({ stepId: 'a' }),
  ]
  expect(nextStep({ steps, closedOn: null })?.stepId).toBe('a')
  expect(nextStep({ steps, closedOn: '2026-03-06' })).toBeNull()
})
