import { NAMED_LISTS } from './named-list'
import {
  BOUNDARY_FILTERS,
  LEADER_FILTERS,
  NO_FILTER,
  type PeopleFilter,
  SILENCES,
  STAND_FILTERS,
} from './people-filter'

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
} as const satisfies Record<string, { part: keyof PeopleFilter; choices?: readonly string[]; also?: string }>

type Letter = keyof typeof PARTS
type Part = { part: keyof PeopleFilter; choices?: readonly string[]; also?: string }

/** Reads an address; what it cannot mean asks nothing. */
export function filterOf(search: ListSearch): PeopleFilter {
  const filter: Record<string, string | null> = { ...NO_FILTER }
  for (const [letter, { part, choices, also }] of parts()) {
    const text = search[letter]
    if (typeof text !== 'string') continue
    if (choices) filter[part] = choices[Number(text) - 1] ?? null
    else if (ID.test(text)) filter[part] = text
    else if (also && text === '0') filter[part] = also
  }
  return filter as PeopleFilter
}

/** The part of an address after the question mark; empty for everybody. */
export function searchOf(filter: PeopleFilter): string {
  const search = new URLSearchParams()
  for (const [letter, { part, choices, also }] of parts()) {
    const value = filter[part]
    if (value !== null) search.set(letter, codeOf(value, choices, also))
  }
  return search.toString()
}

/** The address of a list in a drive, from the person at `first` on. */
export function listHref(driveId: string, filter: PeopleFilter, first = 0): string {
  const search = [searchOf(filter), first > 0 && `from=${first}`].filter(Boolean).join('&')
  return `/d/${driveId}/people${search && `?${search}`}`
}

/** The letter of a part and the code of a choice, for a form that makes an address. */
export const letterOf = (part: keyof PeopleFilter): Letter =>
  parts().find(([, each]) => each.part === part)?.[0] ?? 'l'

const parts = () => Object.entries(PARTS) as [Letter, Part][]

const codeOf = (value: string, choices: readonly string[] | undefined, also: string | undefined): string => {
  if (choices) return String(choices.indexOf(value) + 1)
  return value === also ? '0' : value
}
