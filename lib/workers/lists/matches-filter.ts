import type { CalendarDate } from '@/lib/clock'
import { isOnList, isSilentFor, wasNeverTalkedTo } from './is-on-list'
import type { ListedFacts } from './listed-facts'
import { isEverybody, type PeopleFilter } from './people-filter'

/**
 * Whether a filter lets somebody through. Without a filter everybody is there, also those who have left; any filter is about
 * people who work here now.
 */
export function matchesFilter(filter: PeopleFilter, person: ListedFacts, today: CalendarDate): boolean {
  if (isEverybody(filter)) return true
  if (!person.active) return false
  const { list, cellId, departmentId, shiftId, tagId, stand, silence, talker, leader, boundary } = filter
  return (
    (list === null || (person.inUnit && isOnList(list, person, today))) &&
    (cellId === null || (person.cellId ?? 'none') === cellId) &&
    (departmentId === null || person.departmentId === departmentId) &&
    (shiftId === null || person.shiftId === shiftId) &&
    (tagId === null || person.tagIds.includes(tagId)) &&
    (stand === null || String(person.value ?? 'unknown') === stand) &&
    (silence === null ||
      (silence === 'never' ? wasNeverTalkedTo(person) : isSilentFor(person, Number(silence), today))) &&
    (talker === null ||
      (talker === 'nobody' ? person.talkerIds.length === 0 : person.talkerIds.includes(talker))) &&
    (leader === null || (person.leader ?? 'none') === leader) &&
    (boundary === null || person.boundary === boundary)
  )
}
