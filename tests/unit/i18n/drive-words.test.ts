import { describe, expect, test } from 'vitest'
import { type DriveWords, PLAIN_WORDS, WORD_CHOICES, wordsOf } from '@/lib/drives/drive-words'
import { allModels, modelOf } from '@/lib/drives/models/models'
import { catalogue, writtenCatalogue } from '@/lib/i18n/catalogue'
import { compiledCatalogue } from '@/lib/i18n/compiled-catalogue'
import { LANGUAGES } from '@/lib/i18n/language'
import { argumentsOf } from '@/tests/support/message-shape'

const flat = (part: Record<string, unknown>, prefix = ''): [string, string][] =>
  Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : flat(value as Record<string, unknown>, `${prefix}${key}.`),
  )
const every: DriveWords[] = WORD_CHOICES.committee.flatMap((committee) =>
  WORD_CHOICES.members.flatMap((members) =>
    WORD_CHOICES.cards.map((cards) => ({ committee, members, cards })),
  ),
)
const roomFor = (message: string) =>
  argumentsOf(message)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('Word'))

describe.each(LANGUAGES)('%s', (language) => {
  test('every word that a model can choose has its text', () => {
    const texts = Object.fromEntries(flat(writtenCatalogue(language).words ?? {}))
    const needed = Object.entries(WORD_CHOICES).flatMap(([word, choices]) =>
      choices.map((one) => `${word}.${one}`),
    )
    expect(Object.keys(texts).toSorted()).toEqual(needed.toSorted())
  })

  test('no sentence is left with room for a word, whatever a drive calls things', () => {
    for (const words of every)
      for (const [key, message] of flat(catalogue(language, words)))
        expect({ key, room: roomFor(message) }).toEqual({ key, room: [] })
  })

  test('where nothing is called otherwise, a namespace is compiled once for all drives', () => {
    const [plain, caucus] = [PLAIN_WORDS, wordsOf(modelOf('caucus_grassroots'))].map((words) =>
      compiledCatalogue(language, words),
    )
    expect(plain?.ui).toBe(caucus?.ui)
    expect(plain?.leaders).not.toEqual(caucus?.leaders)
  })
})

test('a caucus, a council and two unions are called by their names in headings and sentences', () => {
  const said = (language: 'en' | 'es', modelId: string | null, key: string) =>
    new Map(flat(catalogue(language, wordsOf(modelOf(modelId))))).get(key)
  expect(said('en', null, 'leaders.plan.title')).toBe('Committee')
  expect(said('en', 'caucus_grassroots', 'leaders.plan.title')).toBe('Caucus committee')
  expect(said('es', 'caucus_electoralism', 'leaders.seats.join')).toBe('Entró al comité de la corriente')
  expect(said('en', 'business_unionism', 'coverage.why.no_member')).toBe(
    'Nobody here is on the steward council',
  )
  expect(said('es', 'hybrid', 'meetings.kind.committee')).toBe('Reunión del comité del lugar')
  expect(said('en', 'hybrid', 'strategy.form.electorate.members')).toBe('All members of either union')
  expect(said('en', 'pre_majority', 'cards.title')).toBe('Membership cards')
  expect(said('en', 'business_unionism', 'drives.role.committee')).toBe('Steward council')
  expect(said('es', 'hybrid', 'drives.logBook.did.committee_seat')).toBe(
    '{who} cambió quién está en el comité del lugar.',
  )
  expect(said('en', 'business_unionism', 'review.checklist.byGroup')).toBe('ticked by the steward council')
})

test('a model renames only what it calls otherwise', () => {
  for (const { words } of allModels())
    for (const [word, choice] of Object.entries(words))
      expect({ word, choice }).not.toEqual({ word, choice: PLAIN_WORDS[word as keyof DriveWords] })
})
