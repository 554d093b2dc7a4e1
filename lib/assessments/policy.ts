import type { Refusal } from '@/lib/errors'
import type { Basis } from './assessment'

/** Nobody rates themself by hearsay: only what others could see counts for one's own entry. */
export const refuseRecordAssessment = (
  { basis }: { basis: Basis },
  { isOneself }: { isOneself: boolean },
): Refusal => (isOneself && basis !== 'public_action' ? { key: 'assessments.refused.oneself' } : null)

/** Whoever the role table lets speak for the committee may say that something big happened. */
export const refuseRecordShock = (): Refusal => null
