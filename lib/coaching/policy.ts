import type { CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'
import type { AvailableCoach } from './available-coach'
import { refuseMatch } from './may-coach'
import { isAnswerable } from './offer-times'
import type { SessionFacts } from './session'
import type { Side } from './thread'
import type { WaitingDrive } from './waiting-drive'

/** A drive waits once, and not while somebody coaches it. */
export function refuseOpenRequest(drive: { isWaiting: boolean; hasCoach: boolean }): Refusal {
  if (drive.hasCoach) return { key: 'coaching.refused.has_coach' }
  return drive.isWaiting ? { key: 'coaching.refused.already_waiting' } : null
}

/** Only what waits can be taken back; a drive with a coach drops the coach instead. */
export const refuseWithdrawRequest = ({ state }: { state: string }): Refusal =>
  ['open', 'offered', 'accepted'].includes(state) ? null : { key: 'coaching.refused.not_waiting' }

/**
 * A coordinator offers a waiting drive to a coach who may have it. The hard rules are asked again here, because the queue
 * on the screen may be minutes old.
 */
export function refuseOffer(
  request: { state: string; hasLiveOffer: boolean },
  drive: WaitingDrive,
  coach: AvailableCoach,
  today: CalendarDate,
): Refusal {
  if (request.hasLiveOffer || !['open', 'offered'].includes(request.state))
    return { key: 'coaching.refused.not_open' }
  return refuseMatch(drive, coach, today)
}

/** A coach answers their own offer while it stands; nobody has to say why not. */
export const refuseAnswer = (offer: { state: string; expiresAt: Date }, now: Date): Refusal =>
  isAnswerable(offer, now) ? null : { key: 'coaching.refused.offer_over' }

/** The committee decides about a coach who said yes, and about nobody else. */
export const refuseDecision = ({ state }: { state: string }): Refusal =>
  state === 'accepted' ? null : { key: 'coaching.refused.not_accepted' }

/** The committee ends its coaching, the coach their own; an ended one stays as it ended. */
export function refuseEndCoaching(
  viewerId: string,
  coaching: { coachId: string; hasEnded: boolean; viewerDecides: boolean },
): Refusal {
  if (!coaching.viewerDecides && coaching.coachId !== viewerId) return { key: 'coaching.refused.not_yours' }
  return coaching.hasEnded ? { key: 'coaching.refused.ended' } : null
}

/** Names are for the coach whom the committee accepted, and for nobody while there is none. */
export const refuseGrantNames = ({ coachId }: { coachId: string | null }): Refusal =>
  coachId ? null : { key: 'grants.refused.no_coach' }

/** What was taken back or has ended needs no second end. */
export const refuseRevokeNames = ({ isOpen }: { isOpen: boolean }): Refusal =>
  isOpen ? null : { key: 'grants.refused.over' }

/** There is nobody to ask for a time while a group has no coach. */
export const refuseProposeSession = ({ side, coachId }: { side: Side; coachId: string | null }): Refusal =>
  side === 'group' && coachId === null ? { key: 'grants.refused.no_coach' } : null

/** The side that was asked picks one of the times, while it lies ahead. */
export function refuseBookSession(
  session: SessionFacts,
  slot: { side: Side; startsAt: Date },
  now: Date,
): Refusal {
  if (session.stage !== 'proposed') return { key: 'sessions.refused.not_proposed' }
  if (slot.side === session.side) return { key: 'sessions.refused.own_proposal' }
  return slot.startsAt > now ? null : { key: 'sessions.refused.past' }
}

/** How it was is written down once it is over, and may be corrected. */
export const refuseFinishSession = ({ stage }: SessionFacts): Refusal =>
  stage === 'over' || stage === 'held' ? null : { key: 'sessions.refused.not_over' }

/** What took place is not called off any more. */
export const refuseCancelSession = ({ stage }: SessionFacts): Refusal =>
  stage === 'held' || stage === 'cancelled' ? { key: 'sessions.refused.ended' } : null

/** A talk is shown to the coach whom the committee accepted, once at a time, and not after it was taken back itself. */
export function refuseShareTalk(talk: {
  coachId: string | null
  isShown: boolean
  isWithdrawn: boolean
}): Refusal {
  if (talk.isWithdrawn) return { key: 'review.refused.talk_withdrawn' }
  if (talk.coachId === null) return { key: 'grants.refused.no_coach' }
  return talk.isShown ? { key: 'review.refused.shown_already' } : null
}

/** What is not shown any more needs no second end. */
export const refuseUnshareTalk = ({ isOpen }: { isOpen: boolean }): Refusal =>
  isOpen ? null : { key: 'review.refused.not_shown' }
