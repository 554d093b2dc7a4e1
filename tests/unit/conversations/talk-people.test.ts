import { expect, test } from 'vitest'
import { refuseTalkPeople } from '@/lib/conversations/company'
import {
  CONVERSATION_SCHOOLS,
  isStepOf,
  ownSchool,
  shownSchool,
  USUAL_SCHOOL,
} from '@/lib/conversations/schools'
import { flatMessages } from '@/tests/support/flat-messages'

const people = { workerId: 'dana', others: [{ workerId: 'fay' }], companions: [{ workerId: 'kim' }] }

test('a talk is refused when somebody has two parts in it', () => {
  expect(refuseTalkPeople(people, 'ana')).toBeNull()
  expect(refuseTalkPeople(people, null)).toBeNull()
  expect(refuseTalkPeople(people, 'fay')).toMatchObject({ key: 'conversations.refused.with_oneself' })
  expect(refuseTalkPeople(people, 'kim')).toMatchObject({ key: 'conversations.refused.twice' })
})

test('a talk gets to a step of its own school only', () => {
  expect(isStepOf('ewoc', 'plan_to_win')).toBe(true)
  expect(isStepOf('ewoc', 'silence')).toBe(false)
  expect(isStepOf('019b8b74-1810-739d-8827-350d2599bc07', '3')).toBe(true)
  expect(isStepOf('019b8b74-1810-739d-8827-350d2599bc07', '13')).toBe(false)
})

test('a school that is not known shows the usual one, and one of the own is counted from one', () => {
  expect(shownSchool('gone').id).toBe(USUAL_SCHOOL)
  expect(ownSchool('x', { name: 'Ours', steps: ['Listen', 'Ask'] }).steps).toEqual([
    { id: '1', words: 'Listen' },
    { id: '2', words: 'Ask' },
  ])
})

test('every step of every school has words in both languages', () => {
  const steps = CONVERSATION_SCHOOLS.flatMap(({ steps: each }) => each)
  for (const language of ['en', 'es'] as const)
    expect(steps.filter((step) => !flatMessages(language).has(`conversations.school.${step}`))).toEqual([])
})
