import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { goerKey, listPieces } from '@/components/list-work/list-pieces'
import { formValues } from '@/components/ui/form-values'
import { RecordAssessment, WithdrawAssessment } from '@/lib/assessments/schema'
import {
  type Goer,
  goersFor,
  inListOrder,
  type ListWorkPerson,
  listReason,
  type PlanLine,
  planByGoer,
} from '@/lib/conversations/list-work'
import { CloseCommitment, MakeCommitment } from '@/lib/conversations/schema'
import { AssignTurf, EndTurf, RecordTie, WithdrawTie } from '@/lib/leaders/schema'

const dana: ListWorkPerson = {
  ...{ workerId: v7(), code: 'DA01', called: 'Dana', last: null, disputed: false, lastTalkOn: null },
  ...{ onListOf: [], leaveAlone: false, onlyUserId: null },
}
const ana: Goer = { userId: v7(), workerId: null, code: null, called: 'Ana' }
const cy: Goer = { userId: v7(), workerId: v7(), code: 'CY02', called: 'Cy' }
const bea: Goer = { userId: null, workerId: v7(), code: 'BE03', called: 'Bea' }
const goers = [ana, cy, bea]

test('whom people see differently comes first, then whom nobody has talked with, then the longest silence', () => {
  const people: ListWorkPerson[] = [
    { ...dana, code: 'A', lastTalkOn: '2026-11-20' },
    { ...dana, code: 'B', lastTalkOn: '2026-10-01' },
    { ...dana, code: 'C' },
    { ...dana, code: 'D', lastTalkOn: '2026-11-21', disputed: true },
    { ...dana, code: 'E' },
  ]
  expect(inListOrder(people).map(({ code }) => code)).toEqual(['D', 'C', 'E', 'B', 'A'])
})

test('everybody is gone through exactly once, in the same order however the rows arrive', () => {
  const someone = fc.record({
    code: fc.string({ minLength: 4, maxLength: 4 }),
    disputed: fc.boolean(),
    lastTalkOn: fc.constantFrom(null, '2026-10-01' as const, '2026-11-01' as const),
  })
  fc.assert(
    fc.property(fc.uniqueArray(someone, { selector: ({ code }) => code }), (rows) => {
      const people = rows.map((row) => ({ ...dana, ...row }))
      const codes = inListOrder(people).map(({ code }) => code)
      expect(codes.toSorted()).toEqual(people.map(({ code }) => code).toSorted())
      expect(inListOrder(people.toReversed()).map(({ code }) => code)).toEqual(codes)
      const reasons = inListOrder(people).map(listReason)
      expect(reasons).toEqual(
        [...reasons].sort((a, b) => 'dnt'.indexOf(a[0] ?? '') - 'dnt'.indexOf(b[0] ?? '')),
      )
    }),
  )
})

test('nobody is sent to whoever wants peace, past the one colleague, or to themself', () => {
  expect(goersFor(dana, goers)).toEqual(goers)
  expect(goersFor({ ...dana, leaveAlone: true }, goers)).toEqual([])
  expect(goersFor({ ...dana, onlyUserId: cy.userId }, goers)).toEqual([cy])
  expect(goersFor({ ...dana, workerId: cy.workerId ?? '' }, goers)).toEqual([ana, bea])
})

const driveId = v7()
const now = new Date('2026-11-22T18:00:00Z')
function pieces(said: Record<string, string>, person = dana) {
  const data = new FormData()
  for (const [name, value] of Object.entries(said)) data.set(name, value)
  return listPieces(formValues(data), { driveId, person, goers }, () => v7(), now)
}

test('what nobody said is not written down', () => {
  expect(pieces({ knows: '', goes: '', 'assessment.value': 'did_not_come_up' })).toEqual([])
})

test('a whole line is a tie, a list, a date and a stand, each as its command takes it and with a way back', () => {
  const said = pieces({
    ...{ knows: cy.workerId ?? '', goes: goerKey(cy), dueOn: '2026-11-27' },
    ...{ 'assessment.value': 'undecided', 'assessment.basis': 'reported' },
  })
  expect(said.map(({ command }) => command)).toEqual(['recordTie', 'assignTurf', 'makeStep', 'recordStand'])
  const [tie, list, step, stand] = said
  expect(RecordTie.parse(tie?.input)).toMatchObject({ fromWorkerId: cy.workerId, toWorkerId: dana.workerId })
  expect(AssignTurf.parse(list?.input)).toMatchObject({ userId: cy.userId })
  expect(MakeCommitment.parse(step?.input)).toMatchObject({
    userId: cy.userId,
    by: 'user',
    dueOn: '2026-11-27',
  })
  expect(RecordAssessment.parse(stand?.input)).toMatchObject({ rating: { value: 3, basis: 'reported' } })
  WithdrawTie.parse(tie?.back.input)
  EndTurf.parse(list?.back.input)
  expect(CloseCommitment.parse(step?.back.input)).toMatchObject({ ending: { outcome: 'withdrawn' } })
  WithdrawAssessment.parse(stand?.back.input)
})

test('whoever has no login goes on the list of whoever types; a list that holds the person stays as it is', () => {
  const [step, ...rest] = pieces({ goes: goerKey(bea), dueOn: '2026-11-27' })
  expect(rest).toEqual([])
  expect(MakeCommitment.parse(step?.input)).toMatchObject({ userId: null, doerWorkerId: bea.workerId })
  const known = { ...dana, onListOf: [cy.userId ?? ''] }
  expect(pieces({ goes: goerKey(cy), dueOn: '2026-11-27' }, known).map(({ part }) => part)).toEqual(['step'])
})

test('the summary has each goer once, with dates in order, and keeps two of the same name apart', () => {
  const line = (goerId: string, goer: string, code: string, dueOn: PlanLine['dueOn']): PlanLine => ({
    ...{ commitmentId: v7(), goerId, goer, goerCode: null, called: code, code, dueOn },
  })
  const plan = planByGoer([
    line('2', 'Cy', 'D4', '2026-11-29'),
    line('1', 'Cy', 'A1', '2026-11-27'),
    line('2', 'Cy', 'B2', '2026-11-25'),
    line('3', 'Ana', 'C3', '2026-11-26'),
  ])
  expect(plan.map(({ goerId, lines }) => [goerId, lines.map(({ code }) => code)])).toEqual([
    ['3', ['C3']],
    ['1', ['A1']],
    ['2', ['B2', 'D4']],
  ])
})
