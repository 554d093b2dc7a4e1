import type { CalendarDate } from '@/lib/clock'

/** What somebody pays. Reduced: because paying twice, or at all, is hard. */
export const DUES = ['none', 'regular', 'sustaining', 'reduced'] as const
export type Dues = (typeof DUES)[number]

/** Somebody on the list of a body. `untilOn` is the first day on which they are no longer on it. */
export type Membership = {
  membershipId: string
  workerId: string
  cellId: string | null
  fromOn: CalendarDate
  untilOn: CalendarDate | null
  dues: Dues
}

/** Whether a membership counts on a day. */
export const isMemberOn = (
  { fromOn, untilOn }: Pick<Membership, 'fromOn' | 'untilOn'>,
  day: CalendarDate,
): boolean => fromOn <= day && (untilOn === null || untilOn > day)

/** What one list comes to on a day. A worker counts once, however often they joined; dues are those of the newest joining. */
export type MembershipTally = {
  members: number
  /** Members who pay anything. */
  paying: number
  /** Members who pay less because it is hard. */
  reduced: number
  /** By cell; `null` is nowhere in particular. */
  byCell: Map<string | null, number>
}

/** Counts the members of one body on a day; a worker with several rows counts once. */
export function tallyMembers(list: readonly Membership[], day: CalendarDate): MembershipTally {
  const newest = new Map<string, Membership>()
  for (const each of list.filter((membership) => isMemberOn(membership, day))) {
    const known = newest.get(each.workerId)
    if (!known || each.fromOn > known.fromOn) newest.set(each.workerId, each)
  }
  const members = [...newest.values()]
  const byCell = new Map<string | null, number>()
  for (const { cellId } of members) byCell.set(cellId, (byCell.get(cellId) ?? 0) + 1)
  return {
    members: members.length,
    paying: members.filter(({ dues }) => dues !== 'none').length,
    reduced: members.filter(({ dues }) => dues === 'reduced').length,
    byCell,
  }
}

/** Somebody whom two lists have on a day. `hardship`: in one of them they pay less because it is hard. */
export type TwoCards = { workerId: string; bodyIds: string[]; hardship: boolean }

/**
 * Who is on several lists on a day, of the lists that one secretary keeps: nobody else can tell. In the order of the ids of workers,
 * so that it says nothing about who joined what first.
 */
export function twoCards(lists: ReadonlyMap<string, readonly Membership[]>, day: CalendarDate): TwoCards[] {
  const found = new Map<string, TwoCards>()
  for (const [bodyId, list] of lists)
    for (const { workerId, dues } of list.filter((each) => isMemberOn(each, day))) {
      const card = found.get(workerId) ?? { workerId, bodyIds: [], hardship: false }
      if (!card.bodyIds.includes(bodyId)) card.bodyIds.push(bodyId)
      card.hardship ||= dues === 'reduced'
      found.set(workerId, card)
    }
  return [...found.values()]
    .filter(({ bodyIds }) => bodyIds.length > 1)
    .sort((a, b) => (a.workerId < b.workerId ? -1 : 1))
}
