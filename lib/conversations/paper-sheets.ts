import type { CalendarDate } from '@/lib/clock'

/** So many people fit one page with room to write, on A4 and on letter. */
export const LINES_A_SHEET = 25

/** Which people a printed list is of: the own list, or one area by its id. */
export type PaperChoice = 'mine' | { cellId: string }

/** Somebody on paper: the code goes there, the name stays on the phone. */
export type PaperPerson = {
  workerId: string
  code: string
  called: string
  /** Days of the last {@link HINT_DAYS} on which a talk with the person is written down already. */
  talkedOn: CalendarDate[]
}

/** How far back what is written down already is compared with a returned sheet; older talks cannot be entered. */
export const HINT_DAYS = 30

/** People as pages of {@link LINES_A_SHEET}, in their order. */
export function inSheets<Person>(people: readonly Person[]): Person[][] {
  return Array.from({ length: Math.ceil(people.length / LINES_A_SHEET) }, (_, page) =>
    people.slice(page * LINES_A_SHEET, (page + 1) * LINES_A_SHEET),
  )
}

/** A code as it is compared: handwriting and phones add spaces, dashes and small letters. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―.]/g, '')

/**
 * What a row of a returned sheet may repeat: `same_sheet` when the code was entered a moment ago, `same_day` when a talk of
 * that day is written down already; `null` when it is new. A hint, never a refusal: two talks on a day do happen.
 */
export function repeats(
  person: Pick<PaperPerson, 'code' | 'talkedOn'>,
  onDate: string,
  entered: readonly string[],
): 'same_sheet' | 'same_day' | null {
  if (entered.includes(person.code)) return 'same_sheet'
  return person.talkedOn.some((day) => day === onDate) ? 'same_day' : null
}
