import type { PeopleFilter } from './people-filter'
import type { Condition, Question } from './question'

/** A filter of one line as a question: all of its parts. The ready-made list is not part of it. */
export const questionOfFilter = ({ list: _list, question: _question, ...parts }: PeopleFilter): Question => ({
  join: 'all',
  of: Object.entries(parts).flatMap(([part, value]) =>
    value === null ? [] : [{ part, value } as Condition],
  ),
})
