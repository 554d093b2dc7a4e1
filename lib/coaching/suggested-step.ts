import { seatsNeeded } from '@/lib/coverage/cell-coverage'
import type { Message } from '@/lib/errors'
import { CHART_SHARE, STALE_SHARE, TEST_DUE_DAYS } from './published-constants'
import type { Stall } from './stall'

/** What the suggestion for a coach is made from: counts of one drive and nothing about a person. */
export type BoardFacts = {
  /** Messages of the group that the coach has not seen. */
  unread: number
  /** Talks shown to the coach to which they have not said anything. */
  shownTalks: number
  /** Agreed steps past their day, without an end. */
  overdueSteps: number
  /** Sessions that are over and of which nobody wrote down how they were. */
  unwritten: number
  hasNextSession: boolean
  stall: Stall
  /** `null`: nobody has estimated it. */
  headcount: number | null
  named: number
  talked: number
  assessed: number
  stale: number
  committee: number
  /** Days since the last test; `null`: never. */
  daysSinceTest: number | null
  /** The last three tests fell twice. */
  fallsTwice: boolean
}

/** In this order: who waits comes first, then what stands still, then what the numbers miss. */
export const SUGGESTED_STEPS = [
  'answer_message',
  'answer_talk',
  'wake_up',
  'ask_about_step',
  'write_session',
  'estimate',
  'complete_list',
  'first_talks',
  'committee',
  'rate_again',
  'smaller_test',
  'plan_test',
  'plan_session',
  'keep_going',
] as const
export type SuggestedStep = (typeof SUGGESTED_STEPS)[number]

/** One next step for a coach with five hours a week, and what it follows from. */
export type Suggestion = { step: SuggestedStep; reason: Message }

/**
 * The one thing that helps a drive most now, with its reason in numbers: the first of {@link SUGGESTED_STEPS} that applies. Shares are
 * of the estimated headcount; without an estimate that comes first, since nothing can be judged against names alone.
 */
export function suggestStep(facts: BoardFacts): Suggestion {
  const { headcount, named, talked, assessed, stale, committee } = facts
  const of = headcount ?? 0
  const reasons: Record<SuggestedStep, Message | false> = {
    answer_message: facts.unread > 0 && say('answer_message', { count: facts.unread }),
    answer_talk: facts.shownTalks > 0 && say('answer_talk', { count: facts.shownTalks }),
    wake_up: facts.stall.level !== 'moving' && say('wake_up', { days: facts.stall.days }),
    ask_about_step: facts.overdueSteps > 0 && say('ask_about_step', { count: facts.overdueSteps }),
    write_session: facts.unwritten > 0 && say('write_session', { count: facts.unwritten }),
    estimate: headcount === null && say('estimate', { named }),
    complete_list: named < of * CHART_SHARE && say('complete_list', { named, headcount: of }),
    first_talks: talked * 2 < of && say('first_talks', { talked, headcount: of }),
    committee: committee < seatsNeeded(of) && say('committee', { committee, needed: seatsNeeded(of) }),
    rate_again: stale > assessed * STALE_SHARE && say('rate_again', { stale, assessed }),
    smaller_test: facts.fallsTwice && say('smaller_test', {}),
    plan_test:
      (facts.daysSinceTest ?? Number.POSITIVE_INFINITY) > TEST_DUE_DAYS &&
      (facts.daysSinceTest === null
        ? say('first_test', {})
        : say('plan_test', { days: facts.daysSinceTest })),
    plan_session: !facts.hasNextSession && say('plan_session', {}),
    keep_going: say('keep_going', {}),
  }
  for (const step of SUGGESTED_STEPS) {
    const reason = reasons[step]
    if (reason) return { step, reason }
  }
  throw new RangeError('The last of the steps always applies')
}

const say = (key: string, params: Record<string, number>): Message => ({ key: `review.why.${key}`, params })
