import { refuseBoundary } from '../policy'
import type { SkipReason } from './many-people'

/** What decides whether one of many people can be changed. */
export type LoadedPerson = {
  workerId: string
  leaveAlone: boolean
  onlyUserId: string | null
  /** The viewer sees the whole chart. */
  isChart: boolean
  /** Within reach of the viewer for writing: a worker leader changes the own list only. */
  mayChange: boolean
  /** Where somebody works through whom a worker leader sees an area is for the committee to say. */
  mayMove: boolean
}

/** Why this person stays where they are; `null` when they can be moved. */
export const whyNotMoved = ({ mayChange, mayMove }: LoadedPerson, isThere: boolean): SkipReason | null => {
  if (!mayChange || !mayMove) return 'not_yours'
  return isThere ? 'already' : null
}

/** Why what this person asked for stays as it is; `null` when it can be changed. */
export function whyNotLeftAlone(
  person: LoadedPerson,
  leaveAlone: boolean,
  userId: string,
): SkipReason | null {
  if (!person.mayChange) return 'not_yours'
  if (refuseBoundary(userId, person.isChart ? 'committee' : 'other', person.onlyUserId)) return 'not_yours'
  return person.leaveAlone === leaveAlone ? 'already' : null
}
