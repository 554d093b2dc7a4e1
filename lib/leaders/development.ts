import type { CalendarDate } from '@/lib/clock'

/** The way from a first talk to the committee, in order. Keys of `leaders.steps`. */
export const DEVELOPMENT_STEPS = [
  'had_talk',
  'came_to_meeting',
  'went_along',
  'led_with_partner',
  'held_alone',
  'took_part',
  'on_committee',
] as const
export type DevelopmentStep = (typeof DEVELOPMENT_STEPS)[number]

/** The first day of each step that somebody made, from recorded facts only. A step that nobody recorded is missing. */
export type StepsMade = ReadonlyMap<DevelopmentStep, CalendarDate>

/** Whoever leads a talk needs not come along first: a later step of this way stands for the earlier ones. */
const TALKING: readonly DevelopmentStep[] = ['went_along', 'led_with_partner', 'held_alone']

/** Whether a step is behind somebody: made, or passed by a later step of learning to hold talks. */
export function isBehind(step: DevelopmentStep, made: StepsMade): boolean {
  if (made.has(step)) return true
  const at = TALKING.indexOf(step)
  return at >= 0 && TALKING.slice(at + 1).some((later) => made.has(later))
}

/** The one step to ask for next: the first that is not behind somebody. `null`: all are, or they sit on the committee already. */
export function nextStep(made: StepsMade): DevelopmentStep | null {
  if (made.has('on_committee')) return null
  return DEVELOPMENT_STEPS.find((step) => !isBehind(step, made)) ?? null
}

/** Somebody who could be asked for a next step. */
export type Growing = {
  workerId: string
  made: StepsMade
  /** The rating that counts; `null` without one. */
  value: number | null
  disputed: boolean
  /** People follow them, or may. */
  leads: boolean
  /** Works where nobody sits on the committee. */
  seatMissing: boolean
  /** Asked to be left alone, or to be spoken to by one colleague only. */
  apart: boolean
  lastTalkOn: CalendarDate | null
}

/** Somebody with the one thing to ask for. */
export type NextAsk = { workerId: string; step: DevelopmentStep }

/**
 * Who is ready for a next step, by step, at most `most` people each: supporters on whom nobody differs, who have had a talk. First
 * those whom others follow, then those from areas without a seat, then those talked with last. What people asked for is kept, and
 * nobody gets a number.
 */
export function readyForNextStep(people: readonly Growing[], most: number): NextAsk[] {
  const asks = people
    .filter(
      ({ value, disputed, apart, made }) =>
        !apart && !disputed && value !== null && value <= 2 && made.has('had_talk'),
    )
    .toSorted(
      (a, b) =>
        Number(b.leads) - Number(a.leads) ||
        Number(b.seatMissing) - Number(a.seatMissing) ||
        (b.lastTalkOn ?? '').localeCompare(a.lastTalkOn ?? '') ||
        (a.workerId < b.workerId ? -1 : 1),
    )
    .flatMap(({ workerId, made }): NextAsk[] => {
      const step = nextStep(made)
      return step ? [{ workerId, step }] : []
    })
  return DEVELOPMENT_STEPS.flatMap((step) => asks.filter((ask) => ask.step === step).slice(0, most))
}
