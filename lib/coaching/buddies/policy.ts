import type { Refusal } from '@/lib/errors'

/** What both agreed on is ended, not answered anew. */
export const refuseAnswerBuddy = ({ bothAgree }: { bothAgree: boolean }): Refusal =>
  bothAgree ? { key: 'coaching.refused.buddy_agreed' } : null

/** Only what both agreed on can be ended; before that, one says no. */
export const refuseLeaveBuddy = ({ bothAgree }: { bothAgree: boolean }): Refusal =>
  bothAgree ? null : { key: 'coaching.refused.buddy_open' }
