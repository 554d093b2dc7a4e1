import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import type { Boundary } from './boundary'
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
  boundary: Boundary
  isSeated: boolean
  signsIn: boolean
  addedAt: Date
  /** Came with a list that was brought in. */
  fromList: boolean
}

/** What is compared, in the order of the screen. */
const COMPARED = [
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

/** What is worth a line: always who, where and since when; the rest where one of the two has something to say. */
export function telling(one: DuplicateSide, other: DuplicateSide): Compared[] {
  const says = (side: DuplicateSide): Record<Compared, boolean> => ({
    name: true,
    place: true,
    contacts: side.contacts.length > 0,
    talks: side.talks > 0,
    lastTalk: side.talks > 0,
    stand: side.value !== null,
    works: !side.active,
    wish: side.boundary !== 'anyone',
    seat: side.isSeated,
    login: side.signsIn,
    since: true,
  })
  const [first, second] = [says(one), says(other)]
  return COMPARED.filter((row) => first[row] || second[row])
}

/** Of what is compared, what speaks against each other: silence on one side does not, nor does a different history or name. */
export function differing(one: DuplicateSide, other: DuplicateSide): Set<Compared> {
  const both = <Value>(a: readonly Value[], b: readonly Value[]) => a.length > 0 && b.length > 0
  const contradicts: Partial<Record<Compared, boolean>> = {
    place: both(one.cellIds, other.cellIds) && one.cellIds[0] !== other.cellIds[0],
    contacts:
      both(one.contacts, other.contacts) && !one.contacts.some((contact) => other.contacts.includes(contact)),
    stand: one.value !== null && other.value !== null && one.value !== other.value,
    works: one.active !== other.active,
    wish: one.boundary !== other.boundary,
    seat: one.isSeated !== other.isSeated,
    login: one.signsIn !== other.signsIn,
  }
  return new Set(COMPARED.filter((row) => contradicts[row]))
}
