import { type ListColumn, lettersOf } from './columns'
import { BOUNDARY_FILTERS, LEADER_FILTERS, SILENCES, STAND_FILTERS } from './filter-choices'
import { NAMED_LISTS } from './named-list'
import { type FilterPart, NO_FILTER, type PeopleFilter } from './people-filter'
import { questionText } from './question-text'

/** The parts of an address that are about the list, as Next hands them over. */
export type ListSearch = Partial<Record<string, string | string[]>>

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One letter a part. Choices are numbers from 1, everything else an id: an address stays in the history of a phone. */
const PARTS = {
  l: { part: 'list', choices: NAMED_LISTS },
  cell: { part: 'cellId', also: 'none' },
  a: { part: 'departmentId' },
  s: { part: 'shiftId' },
  t: { part: 'tagId' },
  v: { part: 'stand', choices: STAND_FILTERS },
  k: { part: 'silence', choices: SILENCES },
  w: { part: 'talker', also: 'nobody' },
  o: { part: 'leader', choices: LEADER_FILTERS },
  b: { part: 'boundary', choices: BOUNDARY_FILTERS },
} as const satisfies Record<string, { part: FilterPart; choices?: readonly string[]; also?: string }>

type Letter = keyof typeof PARTS
type Part = { part: FilterPart; choices?: readonly string[]; also?: string }

/** Reads the letters of the filter of one line. What they cannot mean asks nothing and is counted in `lost`. */
export function plainFilterOf(search: ListSearch): { filter: PeopleFilter; lost: number } {
  const filter: Record<string, string | null> = {}
  let lost = 0
  for (const [letter, { part, choices, also }] of parts()) {
    const text = search[letter] ?? ''
    filter[part] = typeof text === 'string' ? meantBy(text, choices, also) : null
    if (text !== '' && filter[part] === null) lost++
  }
  return { filter: { ...NO_FILTER, ...filter } as PeopleFilter, lost }
}

/** The part of an address after the question mark; empty for everybody as always. */
export function searchOf(filter: PeopleFilter, columns: readonly ListColumn[] | null = null): string {
  const search = new URLSearchParams()
  for (const [letter, { part, choices, also }] of parts()) {
    const value = filter[part]
    if (value !== null) search.set(letter, codeOf(value, choices, also))
  }
  if (filter.question) search.set('x', questionText(filter.question))
  if (columns && columns.length > 0) search.set('c', lettersOf(columns))
  return search.toString()
}

/** What may be unfolded above a list: the choice of one line, the columns, or a question put together freely. */
export const UNFOLDED = ['narrow', 'columns', 'question'] as const
export type Unfolded = (typeof UNFOLDED)[number]

type Shown = { columns?: readonly ListColumn[] | null; first?: number; unfolded?: Unfolded }

/** The address of a list in a drive, with the columns that were chosen for it, from the person at `first` on. */
export function listHref(
  driveId: string,
  filter: PeopleFilter,
  { columns = null, first = 0, unfolded }: Shown = {},
): string {
  const search = [searchOf(filter, columns), first > 0 && `from=${first}`, unfolded && `more=${unfolded}`]
    .filter(Boolean)
    .join('&')
  return `/d/${driveId}/people${search && `?${search}`}`
}

/** The letter of a part, for a form that makes an address. */
export const letterOf = (part: FilterPart): Letter =>
  parts().find(([, each]) => each.part === part)?.[0] ?? 'l'

/** The code of a choice, for the same form. */
export const codeFor = (part: FilterPart, value: string): string => {
  const { choices, also }: Part = PARTS[letterOf(part)]
  return codeOf(value, choices, also)
}

const parts = () => Object.entries(PARTS) as [Letter, Part][]

const meantBy = (text: string, choices: readonly string[] | undefined, also: string | undefined) => {
  if (choices) return choices[Number(text) - 1] ?? null
  if (also && text === '0') return also
  return ID.test(text) ? text : null
}

const codeOf = (value: string, choices: readonly string[] | undefined, also: string | undefined): string => {
  if (choices) return String(choices.indexOf(value) + 1)
  return value === also ? '0' : value
}
