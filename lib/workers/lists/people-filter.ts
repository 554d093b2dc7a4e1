import type { BOUNDARY_FILTERS, LEADER_FILTERS, Silence, STAND_FILTERS } from './filter-choices'
import type { NamedList } from './named-list'
import { asksNothing, type Question } from './question'

/** What a list is narrowed to; `null` asks nothing. All parts have to hold. */
export type PeopleFilter = {
  list: NamedList | null
  /** An area and shift; `none`: people who are in none. */
  cellId: string | null
  departmentId: string | null
  shiftId: string | null
  tagId: string | null
  stand: (typeof STAND_FILTERS)[number] | null
  silence: Silence | null
  /** Whose list: a colleague, or `nobody`. */
  talker: string | null
  leader: (typeof LEADER_FILTERS)[number] | null
  boundary: (typeof BOUNDARY_FILTERS)[number] | null
  /** What was put together freely, in addition. */
  question: Question | null
}

/** The parts of the filter of one line. */
export type FilterPart = Exclude<keyof PeopleFilter, 'question'>

/** Everybody. */
export const NO_FILTER: PeopleFilter = {
  list: null,
  cellId: null,
  departmentId: null,
  shiftId: null,
  tagId: null,
  stand: null,
  silence: null,
  talker: null,
  leader: null,
  boundary: null,
  question: null,
}

/** Whether a filter lets everybody through. */
export const isEverybody = ({ question, ...parts }: PeopleFilter): boolean =>
  asksNothing(question) && Object.values(parts).every((part) => part === null)
