import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { attemptInput, BLANK_LINE, isSheetDay, type SheetRow, talkInput } from '@/components/paper/sheet-row'
import { inSheets, LINES_A_SHEET, plainCode, repeats } from '@/lib/conversations/paper-sheets'
import { LogAttempt, LogOneOnOne } from '@/lib/conversations/schema'

const people = (count: number) => Array.from({ length: count }, (_, index) => index)

test('a page holds 25 people and nobody falls between two pages', () => {
  expect(inSheets([])).toEqual([])
  expect(inSheets(people(25)).map((page) => page.length)).toEqual([25])
  const pages = inSheets(people(61))
  expect(pages.map((page) => page.length)).toEqual([LINES_A_SHEET, LINES_A_SHEET, 11])
  expect(pages.flat()).toEqual(people(61))
})

test('a code is read however it was written down', () => {
  for (const typed of ['k7rt', ' K7 RT ', 'K7-RT', 'ｋ７ＲＴ']) expect(plainCode(typed)).toBe('K7RT')
})

test('what is written down already is hinted at, the same sheet before the same day', () => {
  const person = { code: 'K7RT', talkedOn: ['2026-11-20' as const] }
  expect(repeats(person, '2026-11-20', [])).toBe('same_day')
  expect(repeats(person, '2026-11-20', ['K7RT'])).toBe('same_sheet')
  expect(repeats(person, '2026-11-21', ['B9CD'])).toBeNull()
})

test('the day of a sheet is neither after today nor too old to be written down', () => {
  expect(isSheetDay('2026-11-22', '2026-10-24', '2026-11-22')).toBe(true)
  expect(isSheetDay('2026-11-23', '2026-10-24', '2026-11-22')).toBe(false)
  expect(isSheetDay('2026-10-23', '2026-10-24', '2026-11-22')).toBe(false)
  expect(isSheetDay('', '2026-10-24', '2026-11-22')).toBe(false)
})

const row: SheetRow = {
  ids: { command: v7(), talk: v7(), ask: v7(), step: v7(), rating: v7() },
  line: { ...BLANK_LINE, code: 'k7rt' },
  person: { workerId: v7(), code: 'K7RT', called: 'Dana', talkedOn: [] },
  about: { driveId: v7(), onDate: '2026-11-20', talkerWorkerId: null },
  state: 'saving',
  error: null,
}
const now = new Date('2026-11-22T15:00:00Z')

test('a line says when by the day of the sheet, and never a time that has not come', () => {
  expect(talkInput(row, now).happenedAt).toBe(new Date('2026-11-20T12:00:00').toISOString())
  const today = { ...row, about: { ...row.about, onDate: '2026-11-23' } }
  expect(talkInput(today, now).happenedAt).toBe(now.toISOString())
})

test('every line is what the log takes: blank ones, full ones, and those on which nobody was reached', () => {
  expect(LogOneOnOne.parse(talkInput(row, now))).toMatchObject({
    assessment: null,
    nextStep: null,
    ask: null,
  })
  const full: SheetRow = {
    ...row,
    line: {
      ...row.line,
      ...{ stand: 'acts_with_us', issues: ['pay', 'safety'], ask: 'sign_petition', answer: 'not_yet' },
      ...{ step: 'bring_contact', dueOn: '2026-11-27' },
    },
    about: { ...row.about, talkerWorkerId: v7() },
  }
  expect(LogOneOnOne.parse(talkInput(full, now))).toMatchObject({
    assessment: { value: 2, basis: 'reported' },
    issues: { codes: ['pay', 'safety'] },
    ask: { kind: 'sign_petition', answer: 'not_yet' },
    nextStep: { by: 'worker', kind: 'bring_contact', dueOn: '2026-11-27' },
  })
  const missed = { ...row, line: { ...row.line, outcome: 'no_answer' } }
  expect(LogAttempt.parse(attemptInput(missed, now))).toMatchObject({ outcome: 'no_answer' })
})
