import type { CalendarDate } from '@/lib/clock'

/** What a drive has written down about who decides, who began and who trains. */
export type MarkFacts = {
  /** Decisions that a ballot of the workers settled, and moves of a stage that no decision stands behind. */
  ballots: number
  movesWithoutDecision: number
  /** The first talk or person that a worker wrote down; `null`: nothing yet. */
  firstWorkOn: CalendarDate | null
  /** When a union was first brought in; `null`: never, or there was one before and the drive is inside it. */
  firstUnionOn: CalendarDate | null
  /** Steps that members of the group witnessed in each other, and sessions that a worker who coaches held. */
  stepsWitnessed: number
  coachedSessions: number
}

/** `yes`: the facts show it; `partly`: they show some; `not_yet`: nothing is written down that does. */
export type MarkState = 'yes' | 'partly' | 'not_yet'

export type ThreeMarks = { decide: MarkState; begin: MarkState; train: MarkState; qualifies: boolean }

/**
 * The three marks of worker-to-worker organizing, from recorded facts: workers decide, and workers began before a union guided them
 * and/or workers train workers. An honest look at oneself, never a score. Source: Blanc, by domain.md section 2.
 */
export function threeMarks(facts: MarkFacts): ThreeMarks {
  const decide = graded(facts.ballots > 0, facts.movesWithoutDecision === 0)
  const begin: MarkState =
    facts.firstWorkOn === null
      ? 'not_yet'
      : facts.firstUnionOn === null || facts.firstWorkOn < facts.firstUnionOn
        ? 'yes'
        : 'not_yet'
  const train = graded(facts.stepsWitnessed + facts.coachedSessions > 0, facts.stepsWitnessed > 0)
  return { decide, begin, train, qualifies: decide === 'yes' && (begin === 'yes' || train === 'yes') }
}

const graded = (some: boolean, all: boolean): MarkState => (!some ? 'not_yet' : all ? 'yes' : 'partly')
