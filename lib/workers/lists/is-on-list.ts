import { type CalendarDate, daysBetween } from '@/lib/clock'
import { NEW_HIRE_DAYS, QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { ListedFacts } from './listed-facts'
import type { NamedList } from './named-list'

/** Nobody is put on a list of people to talk with who asked to be left alone or for one colleague only. */
const mayBeAsked = ({ boundary }: ListedFacts): boolean => boundary === 'anyone' || boundary === 'only_me'

const BELONGS: Record<NamedList, (person: ListedFacts, today: CalendarDate) => boolean> = {
  mine: ({ isMine }) => isMine,
  due: (person) => person.isDue && mayBeAsked(person),
  quiet: (person, today) =>
    mayBeAsked(person) && isSilentFor(person, QUIET_DAYS, today) && !wasNeverTalkedTo(person),
  never: (person) => mayBeAsked(person) && wasNeverTalkedTo(person),
  blind: ({ isInBlindCell }) => isInBlindCell,
  differing: ({ disputed }) => disputed,
  new_here: ({ beganOn }, today) => beganOn !== null && isWithin(beganOn, NEW_HIRE_DAYS, today),
  nobodys: (person) => mayBeAsked(person) && person.talkerIds.length === 0 && person.boundary === 'anyone',
}

/** Whether somebody who still works here belongs on a named list today. */
export const isOnList = (list: NamedList, person: ListedFacts, today: CalendarDate): boolean =>
  BELONGS[list](person, today)

/** Nobody has talked with them, as far as the viewer would know of it. */
const wasNeverTalkedTo = ({ lastTalkOn, knowsTalks }: ListedFacts): boolean =>
  knowsTalks && lastTalkOn === null

/** More than `days` days have gone by without a talk, a talk that never was included. */
export const isSilentFor = (
  { lastTalkOn, knowsTalks }: ListedFacts,
  days: number,
  today: CalendarDate,
): boolean => knowsTalks && (lastTalkOn === null || daysBetween(lastTalkOn, today) > days)

/** Whether a day lies within the last `days` days, today included and nothing ahead. */
export const isWithin = (day: CalendarDate, days: number, today: CalendarDate): boolean => {
  const age = daysBetween(day, today)
  return age >= 0 && age < days
}
