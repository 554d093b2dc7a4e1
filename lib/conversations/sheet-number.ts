import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { fromCrockford, readCrockford, toCrockford } from '@/lib/crockford'
import { LINES_A_SHEET } from './paper-sheets'

/** Whose list a sheet is of: somebody's own people, or one area. */
export type SheetList = { userId: string } | { cellId: string }

/** One page of a printed list: whose, of which day, and which of its pages of {@link LINES_A_SHEET}, from 0 on. */
export type PrintedSheet = { list: SheetList; printedOn: CalendarDate; page: number }

/** Bytes that belong to a text and that nobody works out who has not the key of the group. */
export type SheetMark = (text: string) => Buffer

const FIRST_DAY = '2026-01-01'
/** Days and pages that fit the eight characters before the check: 44 years, 1,600 people. */
const PAGES = 64
const DAYS = 16_384
const LISTS = 2 ** 20
const CHECKS = 31

/**
 * The number of a printed page, nine characters in groups of three, without I, L, O and U. It is worked out anew from the page itself
 * and the key of the group, and kept nowhere; on paper it tells a stranger nothing but the day, which stands there anyway, and nobody
 * whose list it is who only knows what people and areas are called here. The last character finds slips of the pen.
 */
export function sheetNumber({ list, printedOn, page }: PrintedSheet, mark: SheetMark): string {
  const day = daysBetween(FIRST_DAY, printedOn)
  if (day < 0 || day >= DAYS || page < 0 || page >= PAGES) throw new RangeError('A page that has no number')
  const dayAndPage = day * PAGES + page
  const text = toCrockford(markOf(list, dayAndPage, mark), 4) + toCrockford(dayAndPage, 4)
  return (text + checkOf(text)).replace(/(.{3})(?=.)/g, '$1-')
}

/**
 * The page behind a number as somebody typed it, among the lists that they reach. `mistyped`: no number looks like that; `not_yours`: of
 * another group, or of a list out of reach.
 */
export function readSheetNumber(
  typed: string,
  lists: readonly SheetList[],
  markBy: SheetMark,
): PrintedSheet | 'mistyped' | 'not_yours' {
  const text = readCrockford(typed)
  const [mark, rest] = [fromCrockford(text.slice(0, 4)), fromCrockford(text.slice(4, 8))]
  if (text.length !== 9 || mark === null || rest === null || checkOf(text.slice(0, 8)) !== text[8])
    return 'mistyped'
  const list = lists.find((each) => markOf(each, rest, markBy) === mark)
  if (!list) return 'not_yours'
  return { list, printedOn: addDays(FIRST_DAY, Math.floor(rest / PAGES)), page: rest % PAGES }
}

/** Where the page begins in its list. */
export const firstLineOf = ({ page }: PrintedSheet): number => page * LINES_A_SHEET

/** Twenty bits of a page: another day or page of the same list has others, so that two papers do not show that one person dropped both. */
function markOf(list: SheetList, dayAndPage: number, mark: SheetMark): number {
  const id = 'userId' in list ? `mine ${list.userId}` : `area ${list.cellId}`
  return mark(`${id} ${dayAndPage}`).readUInt32BE() % LISTS
}

/** Each place weighs differently, so that two characters in the wrong order are found too. */
function checkOf(text: string): string {
  const sum = [...text].reduce((all, character, at) => all + (at + 2) * (fromCrockford(character) ?? 0), 0)
  return toCrockford(sum % CHECKS, 1)
}
