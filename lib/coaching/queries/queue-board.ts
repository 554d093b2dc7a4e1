import 'server-only'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { type NextStep, type ProposedStep, proposeStep } from '@/lib/coaching/next-step'
import { daysWaiting } from '@/lib/coaching/offer-times'
import { type OneMoreCoach, oneMoreCoach } from '@/lib/coaching/one-more-coach'
import { type Proposal, proposeMatches } from '@/lib/coaching/propose-matches'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'
import { type BuddyBoard, readBuddyBoard } from './buddies'
import { type OfferedCall, readUpcomingCalls } from './gatherings'
import { readWaitingElsewhere, type WaitingElsewhere } from './queue-clocks'
import { type RequestFacts, readCoaches, readRequests } from './queue-facts'

/** A waiting drive on the coordinator's screen: code, age, needs, bands. No name and no word of the drive. */
export type QueueLine = Pick<
  RequestFacts,
  | 'requestId'
  | 'driveId'
  | 'code'
  | 'languages'
  | 'needs'
  | 'timeZone'
  | 'industry'
  | 'model'
  | 'sizeBand'
  | 'urgency'
> & {
  days: number
  /** At which stage of its way the group says it is; `null` where it says nothing. */
  stage: string | null
  /** Who was asked, and whether the coach or the committee has to answer now. */
  asked: { coach: string; waitsFor: 'coach' | 'committee'; expiresAt: Date } | null
  /** `null` while somebody is asked. */
  proposal: Proposal | null
  /** What the group was offered meanwhile; `call` is the title where it is one. */
  offered: { step: NextStep; call: string | null; at: Date } | null
  /** What would help while nobody can be proposed; `null` when somebody can. */
  step: ProposedStep | null
}

export type QueueBoard = {
  lines: QueueLine[]
  waiting: number
  coaches: number
  placesFree: number
  calls: OfferedCall[]
  clocks: WaitingElsewhere
  /** Groups that may help each other meanwhile. */
  buddies: BuddyBoard
  /** What one more coach would change; empty while everybody can be served. */
  oneMore: OneMoreCoach[]
  /** Coach id → name, for everybody whom the lines mention. */
  names: Record<string, string>
}

const LINES_SHOWN = 50

/** The queue with its proposals, longest waiting first; matching looks at everybody, the screen at the first fifty. */
export function getQueueBoard(viewer: Session, now: Date): Promise<QueueBoard> {
  return asViewer(viewer, async (tx) => {
    const requests = await readRequests(tx, now)
    const coaches = await readCoaches(tx, now)
    const coachById = new Map(coaches.map((coach) => [coach.userId, coach]))
    const nameOf = (userId: string): string => {
      const coach = coachById.get(userId)
      return coach ? tx.vault.open<CoachWords>(networkKey, coachWordsPlace(userId), coach.words).name : ''
    }
    const calls = await readUpcomingCalls(tx, now)
    const open = requests.filter(({ liveOffer }) => liveOffer === null)
    const shown = requests.slice(0, LINES_SHOWN)
    const { proposals, coachOf } = proposeMatches(
      open,
      coaches,
      now,
      open.filter((request) => shown.includes(request)),
    )
    const proposalOf = new Map(proposals.map((proposal) => [proposal.requestId, proposal]))
    const stages = await tx.sql<{ requestId: string; stage: string | null }>`
      select request_id as "requestId", stage from app.queue_stages(${shown.map(({ requestId }) => requestId)})`
    const waitsForNobody = (requestId: string) => proposalOf.get(requestId)?.waitsBecause != null
    const unserved = shown.filter(({ requestId }) => waitsForNobody(requestId))
    const lines = shown.map(
      ({
        closedTo: _closed,
        availability: _hours,
        openedAt,
        liveOffer,
        state: _state,
        employerId: _employer,
        nextStep,
        nextStepId,
        nextStepAt,
        ...line
      }) => ({
        ...line,
        days: daysWaiting(openedAt, now),
        stage: stages.find(({ requestId }) => requestId === line.requestId)?.stage ?? null,
        asked: liveOffer && {
          coach: nameOf(liveOffer.coachId),
          waitsFor: liveOffer.state === 'accepted' ? ('committee' as const) : ('coach' as const),
          expiresAt: liveOffer.expiresAt,
        },
        proposal: proposalOf.get(line.requestId) ?? null,
        offered: nextStep && {
          step: nextStep,
          call: calls.find(({ gatheringId }) => gatheringId === nextStepId)?.title ?? null,
          at: nextStepAt ?? openedAt,
        },
        step: waitsForNobody(line.requestId)
          ? proposeStep(
              line.languages,
              calls,
              unserved
                .filter(({ requestId }) => requestId !== line.requestId)
                .map(({ languages }) => languages),
            )
          : null,
      }),
    )
    const mentioned = proposals.flatMap(({ suggestions, others }) =>
      [...suggestions, ...others].map(({ coachId }) => coachId),
    )
    return {
      lines,
      waiting: requests.length,
      coaches: coaches.length,
      placesFree: coaches.reduce((sum, { cap, load }) => sum + Math.max(0, cap - load), 0),
      calls,
      clocks: await readWaitingElsewhere(tx, now),
      buddies: await readBuddyBoard(tx, requests, now),
      oneMore: oneMoreCoach(open, coaches, now, coachOf),
      names: Object.fromEntries([...new Set(mentioned)].map((userId) => [userId, nameOf(userId)])),
    }
  })
}
