import { type Asking, holds } from './holds'
import { isOnList } from './is-on-list'
import type { ListedFacts } from './listed-facts'
import { isEverybody, type PeopleFilter } from './people-filter'
import { questionOfFilter } from './question-of-filter'

/**
 * Whether the filter of one line lets somebody through. Without a filter everybody is there, also those who have left; any filter
 * is about people who work here now. What was put together freely is asked of the database (queries/asked-people.ts).
 */
export function matchesFilter(filter: PeopleFilter, person: ListedFacts, asking: Asking): boolean {
  if (isEverybody(filter)) return true
  if (!person.active) return false
  const { list } = filter
  return (
    (list === null || (person.inUnit && isOnList(list, person, asking.today))) &&
    holds(questionOfFilter(filter), person, asking) === true
  )
}
