import { NEW_HIRE_DAYS } from '@/lib/coverage/published-constants'
import type { Message } from '@/lib/errors'
import { type NameOf, type StandWord, standAsked } from './filter-sentence'
import { type Literal, plainQuestion } from './plain-question'
import { type Question, withoutEmptyGroups } from './question'

/** A question in words: what has to be true of somebody, all of it or at least one; a group within is said in one breath. */
export type QuestionSentence = {
  join: 'all' | 'any'
  of: (Message | { join: 'all' | 'any'; of: Message[] })[]
}

/**
 * The words of a question. Each condition has a sentence for when it holds and one for when it is known not to, which says so
 * where somebody may not be known: "they are noted, but not as undecided".
 */
export function questionSentence(question: Question, nameOf: NameOf, standWord: StandWord): QuestionSentence {
  const { join, of } = plainQuestion(withoutEmptyGroups(question))
  const say = (literal: Literal) => wordsOf(literal, nameOf, standWord)
  return {
    join,
    of: of.map((part) => ('part' in part ? say(part) : { join: part.join, of: part.of.map(say) })),
  }
}

function wordsOf({ part, value, holds }: Literal, nameOf: NameOf, standWord: StandWord): Message {
  const key = (which: string): string => `lists.says.${part}.${which}.${holds ? 'yes' : 'no'}`
  if (part === 'stand') {
    const stand = standAsked(value)
    return stand ? { key: key('noted'), params: { word: standWord(stand) } } : { key: key('unknown') }
  }
  if (part === 'silence')
    return value === 'never' ? { key: key('never') } : { key: key('days'), params: { days: Number(value) } }
  if (part === 'mark') return { key: key(value), params: { days: NEW_HIRE_DAYS } }
  if (part === 'leader' || part === 'boundary' || value === 'none' || value === 'nobody')
    return { key: key(value) }
  const name = nameOf(value)
  return name === undefined ? { key: key('gone') } : { key: key('named'), params: { name } }
}
