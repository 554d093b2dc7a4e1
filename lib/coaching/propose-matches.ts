import type { Message } from '@/lib/errors'
import { assignCoaches, type QueueAssignment } from './assign-coaches'
import type { AvailableCoach } from './available-coach'
import { coachWeigher, type WeighedCoach, whyWaiting } from './explain-match'
import { freePlaces } from './may-coach'
import type { WaitingDrive } from './waiting-drive'

const SUGGESTIONS_SHOWN = 3
const OTHERS_SHOWN = 5

/** A coach for a drive, with everything that speaks for it. */
export type Suggestion = { coachId: string; points: number; reasons: Message[] }

/** A coach who is not suggested, and the one reason why. */
export type NotSuggested = { coachId: string; why: Message }

export type Proposal = {
  requestId: string
  /** Up to three, the proposed one first. A person decides. */
  suggestions: Suggestion[]
  /** Coaches one might ask about: those with the most points whom one thing keeps out. */
  others: NotSuggested[]
  /** Why nobody is proposed; `null` when somebody is. */
  waitsBecause: Message | null
}

export type QueueProposals = {
  proposals: Proposal[]
  coachOf: QueueAssignment['coachOf']
  points: number
  gap: number
}

/**
 * Proposes coaches for the whole queue in one run and explains those for `shown`, in their order.
 *
 * The first suggestion of a drive is its part of the best assignment of everybody; the further ones are its own best
 * among coaches who still have a place when all first suggestions are taken.
 */
export function proposeMatches(
  queue: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
  now: Date,
  shown: readonly WaitingDrive[] = queue,
): QueueProposals {
  const { coachOf, points, gap } = assignCoaches(queue, coaches, now)
  const weigh = coachWeigher(coaches, now)
  const placesLeft = new Map(coaches.map((coach) => [coach.userId, freePlaces(coach)]))
  for (const coachId of coachOf.values()) placesLeft.set(coachId, (placesLeft.get(coachId) ?? 0) - 1)

  const proposals = shown.map((drive) => {
    return explain(drive.requestId, weigh(drive), coachOf.get(drive.requestId) ?? null, placesLeft)
  })
  return { proposals, coachOf, points, gap }
}

function explain(
  requestId: string,
  weighed: readonly WeighedCoach[],
  proposedId: string | null,
  placesLeft: ReadonlyMap<string, number>,
): Proposal {
  const proposed = weighed.filter(({ coach }) => coach.userId === proposedId)
  const alsoPossible = weighed.filter(
    ({ coach, refusal }) =>
      refusal === null && coach.userId !== proposedId && (placesLeft.get(coach.userId) ?? 0) > 0,
  )
  const suggested = [...proposed, ...alsoPossible]
  const others = weighed.filter((one) => !suggested.includes(one)).slice(0, OTHERS_SHOWN)
  return {
    requestId,
    suggestions: suggested.slice(0, SUGGESTIONS_SHOWN).map(({ coach, points, reasons }) => ({
      coachId: coach.userId,
      points,
      reasons,
    })),
    others: others.map(({ coach, refusal }) => ({
      coachId: coach.userId,
      why: refusal ?? { key: 'coaching.why_not.needed_elsewhere' },
    })),
    waitsBecause: proposedId === null ? whyWaiting(weighed) : null,
  }
}
