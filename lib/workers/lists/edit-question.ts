import { type Condition, type Group, isGroup, type Join, type Question } from './question'

/** The whole of a question, or the group at a place in it. */
export type Where = 'whole' | number

/** The question with one more condition at the end of the whole or of a group; asked there already, it is asked once. */
export function withCondition(question: Question, where: Where, condition: Condition): Question {
  const isSame = (part: Condition | Group) =>
    !isGroup(part) && part.part === condition.part && part.value === condition.value
  if (where === 'whole')
    return question.of.some(isSame) ? question : { ...question, of: [...question.of, condition] }
  return inGroup(question, where, (group) =>
    group.of.some(isSame) ? group : { ...group, of: [...group.of, condition] },
  )
}

/** The question with one more group, empty as yet. */
export const withGroup = (question: Question, join: Join): Question => ({
  ...question,
  of: [...question.of, { join, of: [] }],
})

/** The question joined otherwise, as a whole or within a group. */
export const joinedBy = (question: Question, where: Where, join: Join): Question =>
  where === 'whole' ? { ...question, join } : inGroup(question, where, (group) => ({ ...group, join }))

/** The question without the condition at `index`, in the whole or in a group; in the whole that can be a group with all in it. */
export const withoutPart = (question: Question, where: Where, index: number): Question =>
  where === 'whole'
    ? { ...question, of: question.of.filter((_, at) => at !== index) }
    : inGroup(question, where, (group) => ({ ...group, of: group.of.filter((_, at) => at !== index) }))

const inGroup = (question: Question, place: number, change: (group: Group) => Group): Question => ({
  ...question,
  of: question.of.map((part, at) => (at === place && isGroup(part) ? change(part) : part)),
})
