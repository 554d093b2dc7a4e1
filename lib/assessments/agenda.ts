import type { CalendarDate } from '@/lib/clock'
import type { AssessmentFact } from './assessment'
import type { CheckIn } from './check-ins'

/** Who gave a rating: the viewer, a colleague by the name they use in the drive, or `null` for somebody who gave none. */
export type Assessor = 'viewer' | { called: string } | null

/** Somebody whom people see differently, and who sees what. The newest view first. */
export type Differing = {
  workerId: string
  called: string
  views: (Pick<AssessmentFact, 'id' | 'value' | 'basis' | 'happenedOn'> & { who: Assessor })[]
}

/** Somebody to look in on, and because of whom. */
export type CheckInShown = CheckIn & { called: string; leader: string }

/** What the next meeting should talk over. */
export type Agenda = { today: CalendarDate; differing: Differing[]; checkIns: CheckInShown[] }
