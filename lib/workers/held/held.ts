import type { CalendarDate } from '@/lib/clock'
import type { WorkerName } from '../worker-name'

/** What kinds of facts can be held about somebody, in the order in which they are shown; in words as `held.kinds.<kind>`. */
export const HELD_KINDS = [
  'placement',
  'status',
  'unit',
  'one_on_one',
  'attempt',
  'issue',
  'ask',
  'commitment',
  'assessment',
  'tie',
  'leader',
  'meeting',
  'action',
  'pledge',
  'retaliation',
  'card',
] as const
export type HeldKind = (typeof HELD_KINDS)[number]

/** One dated fact: what it says is a value of ours or a name of the group, never the name of somebody else. */
export type HeldFact = { kind: HeldKind; on: CalendarDate; says: string }

/** Everything that is held about one person, as far as the committee may read it. */
export type Held = {
  code: string
  name: WorkerName | null
  today: CalendarDate
  contacts: string[]
  /** By code; empty: none is written down. */
  languages: string[]
  /** Words, with who may read them. */
  notes: { text: string; writtenOn: CalendarDate; level: 'committee' | 'coach' | 'mine' }[]
  /** Notes that only their authors open: how many. */
  sealedNotes: number
  /** What was said and done to them. */
  records: { on: CalendarDate; said: string }[]
  facts: HeldFact[]
  hasAccess: boolean
}
