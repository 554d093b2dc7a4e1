import type { BOUNDARY_FILTERS, LEADER_FILTERS, Silence, STAND_FILTERS } from './filter-choices'

/** How the parts of a question belong together: every one holds, at least one does, or not a single one. */
export const JOINS = ['all', 'any', 'none'] as const
export type Join = (typeof JOINS)[number]

/** What is true of somebody or not, without a choice to make. Their place here is their number in an address. */
export const MARKS = ['mine', 'due', 'new_here', 'blind', 'differing', 'old', 'shown', 'committee'] as const
export type Mark = (typeof MARKS)[number]

/** One thing that is asked about a person. Places and colleagues by id; `none` and `nobody` where there is none. */
export type Condition =
  | { part: 'departmentId' | 'shiftId' | 'tagId'; value: string }
  | { part: 'cellId'; value: 'none' | (string & {}) }
  | { part: 'talker'; value: 'nobody' | (string & {}) }
  | { part: 'stand'; value: (typeof STAND_FILTERS)[number] }
  | { part: 'silence'; value: Silence }
  | { part: 'leader'; value: (typeof LEADER_FILTERS)[number] }
  | { part: 'boundary'; value: (typeof BOUNDARY_FILTERS)[number] }
  | { part: 'mark'; value: Mark }
export type ConditionPart = Condition['part']

export type Group = { join: Join; of: readonly Condition[] }

/** A free question about people: conditions, and groups of conditions, joined once more. */
export type Question = { join: Join; of: readonly (Condition | Group)[] }

/** So many conditions one question has at most: more than anybody reads in one sentence. */
export const MOST_CONDITIONS = 12

/** Whether a part of a question is a group of conditions and not one by itself. */
export const isGroup = (part: Condition | Group): part is Group => 'join' in part

/** Asks nothing yet. */
export const NO_QUESTION: Question = { join: 'all', of: [] }

/** Every condition of a question, in the order they are read. */
export const conditionsOf = ({ of }: Question): Condition[] =>
  of.flatMap((part) => (isGroup(part) ? part.of : [part]))

/** Whether there is anything in a question that could leave somebody out. */
export const asksNothing = (question: Question | null): boolean =>
  question === null || conditionsOf(question).length === 0

/** The same question without the groups in which nothing was chosen. */
export const withoutEmptyGroups = ({ join, of }: Question): Question => ({
  join,
  of: of.filter((part) => !isGroup(part) || part.of.length > 0),
})
