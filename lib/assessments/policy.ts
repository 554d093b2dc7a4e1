import type { Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'
import type { Basis } from './assessment'

/** Nobody rates themself by hearsay: only what others could see counts for one's own entry. */
export const refuseRecordAssessment = (
  { basis }: { basis: Basis },
  { isOneself }: { isOneself: boolean },
): Refusal => (isOneself && basis !== 'public_action' ? { key: 'assessments.refused.oneself' } : null)

/** A rating is taken back by whoever wrote it down: what somebody else saw is answered with what one saw oneself. */
export const refuseWithdrawAssessment = (viewer: Viewer, rating: { assessorId: string }): Refusal =>
  rating.assessorId === viewer.userId ? null : { key: 'conversations.refused.not_yours' }

/** Whoever the role table lets speak for the committee may say that something big happened. */
export const refuseRecordShock = (): Refusal => null

/** Only what is seen differently can be settled. */
export const refuseSettleAssessment = ({ disputed }: { disputed: boolean }): Refusal =>
  disputed ? null : { key: 'assessments.refused.not_disputed' }
