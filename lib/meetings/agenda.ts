import type { CalendarDate } from '@/lib/clock'
import type { StepKind } from '@/lib/conversations/next-steps'
import type { ClockName } from '@/lib/law/clock'

/** What a meeting has to talk over, in the order in which the app proposes it; `own` is what people write themselves. */
export const AGENDA_KINDS = ['differing', 'decision', 'blind_cell', 'overdue', 'quiet', 'own'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** Kinds that the app proposes. */
export type OpenKind = Exclude<AgendaKind, 'own'>

/** What there is to decide: who belongs to the unit, a coach, a copy of the data that leaves, a proposal, how the group organizes, a date that binds. */
const DECISIONS = ['unit', 'coach', 'departure', 'proposal', 'model', 'date'] as const
export type Decision = (typeof DECISIONS)[number]

/** Where one point of an agenda stands. */
export const AGENDA_STATES = ['open', 'done', 'dropped'] as const
export type AgendaState = (typeof AGENDA_STATES)[number]

/** Somebody whom a point is about, as this viewer calls them and as paper does. */
export type AgendaPerson = { workerId: string; called: string; code: string }

/** What a point is about. `gone`: it is not there any more. */
export type AgendaSubject =
  | { kind: 'own'; text: string }
  | { kind: 'differing'; person: AgendaPerson }
  | { kind: 'quiet'; person: AgendaPerson; lastTalkOn: CalendarDate | null }
  | { kind: 'overdue'; person: AgendaPerson; step: StepKind; dueOn: CalendarDate }
  | { kind: 'blind_cell'; cellId: string; name: string }
  | { kind: 'decision'; what: 'date'; clock: ClockName; on: CalendarDate }
  | { kind: 'decision'; what: Exclude<Decision, 'unit' | 'proposal' | 'date'> }
  | { kind: 'decision'; what: 'proposal'; decisionId: string; title: string }
  | { kind: 'decision'; what: 'unit'; person: AgendaPerson }
  | { kind: 'gone' }

export type AgendaLine = {
  itemId: string
  state: AgendaState
  /** What it was about has been settled elsewhere. */
  isSettled: boolean
  about: AgendaSubject
}
