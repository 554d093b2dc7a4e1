import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestCodeName } from '@/lib/drives/code-name'
import { driveCode } from '@/lib/drives/drive-code'
import { type DriveBeginnings, nextSteps } from '@/lib/drives/next-steps'
import { QUIET_WORDS } from '@/lib/drives/quiet-words'

const nothing: DriveBeginnings = {
  people: 0,
  headcount: null,
  listenedTo: 0,
  talks: 0,
  members: 1,
  askedCoach: false,
}
const open = (drive: Partial<DriveBeginnings>) =>
  nextSteps({ ...nothing, ...drive })
    .filter(({ done }) => !done)
    .map(({ name }) => name)

test('a new drive begins with the list and ends with asking for a coach', () => {
  expect(open({})).toEqual([
    'list_people',
    'guess_headcount',
    'who_listens',
    'first_talk',
    'second_person',
    'ask_coach',
  ])
})

test('steps can be done in any order, each for itself', () => {
  expect(open({ talks: 1, askedCoach: true })).toEqual([
    'list_people',
    'guess_headcount',
    'who_listens',
    'second_person',
  ])
  expect(open({ people: 8, headcount: 22, listenedTo: 2, talks: 1, members: 3, askedCoach: true })).toEqual(
    [],
  )
})

test('in a shop of three, three names are the list', () => {
  expect(open({ people: 3, headcount: 3 })).not.toContain('list_people')
  expect(open({ people: 3, headcount: 30 })).toContain('list_people')
})

test('suggested names are two plain words in the language asked for', () => {
  expect(suggestCodeName('en', Uint8Array.of(0, 0))).toBe('Quiet Lantern')
  expect(suggestCodeName('es', Uint8Array.of(0, 0))).toBe('Farol azul')
  fc.assert(
    fc.property(
      fc.constantFrom('en' as const, 'es' as const),
      fc.uint8Array({ minLength: 2, maxLength: 2 }),
      (language, random) => {
        expect(suggestCodeName(language, random)).toMatch(/^\p{Lu}\p{L}+ \p{L}[\p{L} ]+$/u)
      },
    ),
  )
})

test('no suggested word would tell a stranger what the app is for', () => {
  const all = Array.from({ length: 256 }, (_, byte) =>
    (['en', 'es'] as const).map((language) => suggestCodeName(language, Uint8Array.of(byte, byte >> 4))),
  )
  expect(all.flat().join(' ')).not.toMatch(/union|strike|shop|boss|work|sindic|huelga|trabaj|patr|comit/i)
})

test('a drive code is a quiet word and four digits', () => {
  expect(new Set(QUIET_WORDS).size).toBe(64)
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (random) => {
      expect(driveCode(random)).toMatch(/^[A-Z]+-[1-9]\d{3}$/)
    }),
  )
})
