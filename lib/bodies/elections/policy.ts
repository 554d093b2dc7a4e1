import type { Refusal } from '@/lib/errors'
import type { Electorate } from './officer-election'

/** Dates follow each other: notice, nominations, ballot. Each may be left out. */
export function refuseOrder(days: {
  noticeOn: string | null
  nominationsOn: string | null
  ballotOn: string
}): Refusal {
  const known = [days.noticeOn, days.nominationsOn, days.ballotOn].filter((day) => day !== null)
  return known.every((day, at) => at === 0 || (known[at - 1] ?? '') <= day)
    ? null
    : { key: 'elections.refused.order' }
}

/** Delegates are listed only where they vote. */
export const refuseElector = ({ electorate }: { electorate: Electorate }): Refusal =>
  electorate === 'delegates' ? null : { key: 'elections.refused.members_vote' }
