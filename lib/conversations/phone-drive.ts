import type { Scale } from '@/lib/assessments/scale'
import type { CalendarDate } from '@/lib/clock'
import type { ShownSchool } from './log-about'
import type { StepDoer, StepKind } from './next-steps'

/** A phone keeps at most so many people of its owner's list, and no longer than so many hours. */
export const PHONE_PEOPLE = 80
const PHONE_HOURS = 72

/** One person of the own list as a phone keeps it: enough to know who is meant and what was said to come next. */
export type PhonePerson = {
  workerId: string
  code: string
  /** The nickname, else first name and initial. */
  called: string
  /** First name and initial where `called` is a nickname; `null` otherwise. */
  name: string | null
  /** The main place as people say it; `null`: not placed. */
  cell: string | null
  step: { kind: StepKind; by: StepDoer; dueOn: CalendarDate } | null
  boundary: 'leave_alone' | 'only_colleague' | null
}

/** What a phone needs of one group to write talks down without signal: its key to seal to, the own list, the form's words. */
export type PhoneDrive = {
  driveId: string
  /** The plain label of the group. */
  code: string
  timeZone: string
  school: ShownSchool
  /** How where people stand is called; what an older app kept has none. */
  scale?: Scale
  key: { kid: string; jwk: JsonWebKey }
  people: PhonePerson[]
  /** Whose list it is: by login, and on the chart where they are. What an older app kept has none. */
  owner?: { userId: string; workerId: string | null }
  /** The group's own issues, besides the well-known ones. */
  issues: { id: string; name: string }[]
}

/** Whether what a phone keeps is too old to be shown; both in milliseconds since 1970. */
export const isTooOld = (keptAtMs: number, nowMs: number): boolean =>
  nowMs - keptAtMs > PHONE_HOURS * 3_600_000
