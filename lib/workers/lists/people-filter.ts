import type { NamedList } from './named-list'

/** How long nobody has talked with somebody, as a filter can ask; `never` is not one talk at all. */
export const SILENCES = ['never', '21', '45', '90'] as const
export type Silence = (typeof SILENCES)[number]

export const LEADER_FILTERS = ['suspected', 'tested', 'won', 'none'] as const
export const BOUNDARY_FILTERS = ['leave_alone', 'only_somebody', 'only_me'] as const
export const STAND_FILTERS = ['1', '2', '3', '4', '5', 'unknown'] as const

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
}

export type FilterPart = keyof PeopleFilter

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
}

/** Whether a filter lets everybody through. */
export const isEverybody = (filter: PeopleFilter): boolean =>
  Object.values(filter).every((part) => part === null)
