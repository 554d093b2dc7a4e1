import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import type { WorkerName } from './worker-name'

/** One of two rows that may be one person, as far as people need it to tell. */
export type DuplicateSide = {
  workerId: string
  code: string
  name: WorkerName
  /** Where they work today, the main place first. */
  cellIds: readonly string[]
  contacts: readonly string[]
  talks: number
  lastTalkOn: CalendarDate | null
  value: AssessmentValue | null
  active: boolean
  boundary: 'anyone' | 'only_me' | 'only_somebody' | 'leave_alone'
  isSeated: boolean
  signsIn: boolean
  addedAt: Date
  /** Came with a list that was brought in. */
  fromList: boolean
}

/** What is compared, in the order of the screen. */
export const COMPARED = [
  'name',
  'place',
  'contacts',
  'talks',
  'lastTalk',
  'stand',
  'works',
  'wish',
  'seat',
  'login',
  'since',
] as const
export type Compared = (typeof COMPARED)[number]

/** Of what is compared, what both have and is not the same: silence on one side is no difference, nor is a different history. */
export function differing(one: DuplicateSide, other: DuplicateSide): Set<Compared> {
  const contradicts: Record<Compared, boolean> = {
    name:
      one.name.first !== other.name.first ||
      one.name.last !== other.name.last ||
      one.name.nick !== other.name.nick,
    place: one.cellIds.length > 0 && other.cellIds.length > 0 && one.cellIds[0] !== other.cellIds[0],
    contacts:
      one.contacts.length > 0 &&
      other.contacts.length > 0 &&
      !one.contacts.some((contact) => other.contacts.includes(contact)),
    talks: false,
    lastTalk: false,
    stand: one.value !== null && other.value !== null && one.value !== other.value,
    works: one.active !== other.active,
    wish: one.boundary !== other.boundary,
    seat: one.isSeated !== other.isSeated,
    login: one.signsIn !== other.signsIn,
    since: false,
  }
  return new Set(COMPARED.filter((row) => contradicts[row]))
}
