import type { Refusal } from '@/lib/errors'

/** A view is shared among those who see the same people: the committee. */
export const refuseSharing = (who: 'committee' | 'other', shared: boolean): Refusal =>
  shared && who === 'other' ? { key: 'lists.refused.only_committee_shares' } : null

/** Whoever kept a view takes it away. */
export const refuseRemovingView = (userId: string, madeBy: string): Refusal =>
  userId === madeBy ? null : { key: 'lists.refused.somebody_elses_view' }
