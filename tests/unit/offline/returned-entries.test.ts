import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { readEntry } from '@/components/conversations/read-entry'
import { returnedAbout, returnedEntries } from '@/components/offline/returned-entries'
import { formValues } from '@/components/ui/form-values'

const driveId = v7()
const workerId = v7()
const of = { driveId, workerId, newNick: null, schoolId: 'ewoc' }

function roundTrip(fields: [string, string][]) {
  const ids = new Map<string, string>()
  const newId = (name: string) => ids.get(name) ?? (ids.set(name, v7()).get(name) as string)
  const read = (entries: readonly [string, string][]) => {
    const form = new FormData()
    for (const [name, value] of entries) form.append(name, value)
    return readEntry(formValues(form), newId, of, new Date())
  }
  const sent = read(fields)
  return { sent, again: read(returnedEntries(sent.name, sent.input)) }
}

const EARLIER: [string, string][] = [
  ['when', 'earlier'],
  ['happenedAt', '2026-11-20T14:10'],
]

test('a talk that came back fills the form so that the same talk would be sent', () => {
  const { sent, again } = roundTrip([
    ['what', 'talk'],
    ...EARLIER,
    ['placeKind', 'by_phone'],
    ['stepReached', 'issues'],
    ['inoculation', 'dues'],
    ['issues', 'code:schedule'],
    ['issues', `label:${v7()}`],
    ['issues.added.name', 'Parking'],
    ['ask.kind', 'come_to_meeting'],
    ['ask.answer', 'yes'],
    ['nextStep.kind', 'talk_again'],
    ['nextStep.by', 'user'],
    ['nextStep.dueOn', '2026-12-01'],
    ['assessment.value', 'undecided'],
    ['assessment.basis', 'stated'],
    ['note.text', 'Wants a second break.'],
    ['note.level', 'committee'],
  ])
  expect(again).toEqual(sent)
})

test('an attempt and time together that came back are what they were', () => {
  for (const fields of [
    [['what', 'left_message'], ...EARLIER],
    [['what', 'together'], ['together.kind', 'ride'], ...EARLIER],
  ] as [string, string][][]) {
    const { sent, again } = roundTrip(fields)
    expect(again).toEqual(sent)
  }
})

test('somebody new is asked for again by the name that was given', () => {
  const input = { driveId, workerId, newWorker: { workerId, nick: 'Ola' } }
  expect(returnedAbout('one_on_one.log', input)).toEqual({ workerId: 'new', nick: 'Ola' })
  expect(returnedEntries('one_on_one.log', input)).toContainEqual(['newWorker.nick', 'Ola'])
  expect(returnedAbout('one_on_one.log', { driveId, workerId })).toEqual({ workerId, nick: null })
  expect(returnedAbout('commitment.close', { driveId })).toBeNull()
})
