import { type CalendarDate, daysBetween } from '@/lib/clock'
import type { Reckoning } from './reckoned-on'

export const GRIEVANCE_KINDS = ['individual', 'group'] as const
export type GrievanceKind = (typeof GRIEVANCE_KINDS)[number]

/** By the steps of a contract, or by what the group agreed for itself. */
export const GRIEVANCE_ROUTES = ['contract', 'own'] as const
export type GrievanceRoute = (typeof GRIEVANCE_ROUTES)[number]

/** `action`: it was taken out of the procedure and fought together. */
export const GRIEVANCE_OUTCOMES = ['won', 'settled', 'lost', 'action'] as const
export type GrievanceOutcome = (typeof GRIEVANCE_OUTCOMES)[number] | 'withdrawn'

export const STEP_ANSWERS = ['granted', 'partly', 'denied', 'none'] as const
export type StepAnswer = (typeof STEP_ANSWERS)[number]

/** One step: until when it has to be taken, when it was, and what came back. */
export type GrievanceStep = {
  stepId: string
  step: number
  dueOn: CalendarDate
  doneOn: CalendarDate | null
  answer: StepAnswer | null
  /** How the last day was reckoned; `null`: it was put in by hand. */
  reckoning: Reckoning | null
}

/** What everybody on the committee knows of a grievance: dates and outcome. */
export type Grievance = {
  grievanceId: string
  kind: GrievanceKind
  route: GrievanceRoute
  filedOn: CalendarDate
  happenedOn: CalendarDate
  outcome: GrievanceOutcome | null
  closedOn: CalendarDate | null
  steps: readonly GrievanceStep[]
}

/** How a step stands on a day. */
export type StepStanding = 'in_time' | 'late' | 'open' | 'overdue'

/** Done on the last day is in time, and so is the last day itself. */
export function stepStanding({ dueOn, doneOn }: GrievanceStep, today: CalendarDate): StepStanding {
  if (doneOn) return doneOn <= dueOn ? 'in_time' : 'late'
  return today <= dueOn ? 'open' : 'overdue'
}

/** The step that is to be taken next; `null` where all are done, or it is closed. */
export const nextStep = ({ steps, closedOn }: Pick<Grievance, 'steps' | 'closedOn'>): GrievanceStep | null =>
  closedOn
    ? null
    : (steps.filter(({ doneOn }) => !doneOn).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null)

/** What grievances come to. Shares are `null` where nothing can be divided. */
export type GrievanceTally = {
  open: number
  closed: number
  overdue: number
  /** Steps whose day has come or that were taken: of those, how many in time. */
  stepsDue: number
  stepsInTime: number
  onTimeShare: number | null
  /** Of those closed with an answer (not taken back, not turned into an action). */
  decided: number
  wonOrSettled: number
  winShare: number | null
  group: number
  /** From filing, or the step before, to the step being taken: the mean in days. */
  daysPerStep: number | null
}

/** Counts grievances on a day, as the business ladder of the method page asks. One that was withdrawn is no loss. */
export function tallyGrievances(list: readonly Grievance[], today: CalendarDate): GrievanceTally {
  const open = list.filter(({ closedOn }) => closedOn === null)
  const steps = list.flatMap((each) => each.steps.map((step) => ({ step, isOpen: each.closedOn === null })))
  const standing = steps.map(({ step, isOpen }) => ({ standing: stepStanding(step, today), isOpen }))
  const due = standing.filter(
    (each) => each.standing !== 'open' && (each.standing !== 'overdue' || each.isOpen),
  )
  const inTime = due.filter((each) => each.standing === 'in_time').length
  const decided = list.filter(
    ({ outcome }) => outcome === 'won' || outcome === 'settled' || outcome === 'lost',
  )
  const won = decided.filter(({ outcome }) => outcome !== 'lost').length
  const lengths = list.flatMap(stepLengths)
  return {
    open: open.length,
    closed: list.length - open.length,
    overdue: standing.filter((each) => each.standing === 'overdue' && each.isOpen).length,
    ...{ stepsDue: due.length, stepsInTime: inTime, onTimeShare: share(inTime, due.length) },
    ...{ decided: decided.length, wonOrSettled: won, winShare: share(won, decided.length) },
    group: list.filter(({ kind }) => kind === 'group').length,
    daysPerStep: share(
      lengths.reduce((sum, days) => sum + days, 0),
      lengths.length,
    ),
  }
}

/** Days from filing, or the step before, to each step that was taken. */
function stepLengths({ filedOn, steps }: Grievance): number[] {
  const done = steps.flatMap(({ doneOn }) => doneOn ?? []).toSorted()
  return done.map((day, at) => daysBetween(done[at - 1] ?? filedOn, day))
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
