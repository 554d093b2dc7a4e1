import type { LastRating } from '@/lib/assessments/last-rating'
import type { CalendarDate } from '@/lib/clock'

/** Somebody on the list that a meeting goes through. */
export type ListWorkPerson = {
  workerId: string
  code: string
  /** The name, or the code again while names are hidden. */
  called: string
  last: LastRating | null
  disputed: boolean
  lastTalkOn: CalendarDate | null
  /** Users who have the person on their list. */
  onListOf: string[]
  /** Asked to be left alone for now. */
  leaveAlone: boolean
  /** Only this user talks with the person; `null` for anybody. */
  onlyUserId: string | null
}

/** Somebody who can go to a person next: with a login, or only on the chart. */
export type Goer = { userId: string | null; workerId: string | null; code: string | null; called: string }

/** Why a person comes where they come in the list. */
export const listReason = ({ disputed, lastTalkOn }: ListWorkPerson): 'disputed' | 'never' | 'talked' =>
  disputed ? 'disputed' : lastTalkOn === null ? 'never' : 'talked'

/**
 * The order in which a meeting goes through an area: first those whom people see differently, then those nobody has talked
 * with, then by the last talk, the longest ago first. Equal ones by code. Everybody once.
 */
export function inListOrder<Person extends ListWorkPerson>(people: readonly Person[]): Person[] {
  const rank = { disputed: 0, never: 1, talked: 2 } as const
  return people.toSorted(
    (a, b) =>
      rank[listReason(a)] - rank[listReason(b)] ||
      compare(a.lastTalkOn ?? '', b.lastTalkOn ?? '') ||
      compare(a.code, b.code),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Who may be sent: nobody to whoever wants to be left alone, only the one colleague where there is one, nobody to themself. */
export const goersFor = (
  { workerId, leaveAlone, onlyUserId }: ListWorkPerson,
  goers: readonly Goer[],
): Goer[] =>
  leaveAlone
    ? []
    : goers.filter(
        (goer) => goer.workerId !== workerId && (onlyUserId === null || goer.userId === onlyUserId),
      )

/** One line of what a meeting agreed: who goes to whom by when. */
export type PlanLine = {
  commitmentId: string
  /** Who goes: a login or somebody on the chart. */
  goerId: string
  goer: string
  /** `null`: a login that is nobody on the chart. */
  goerCode: string | null
  called: string
  code: string
  dueOn: CalendarDate
}

type GoerPlan = Pick<PlanLine, 'goerId' | 'goer' | 'goerCode'> & { lines: PlanLine[] }

/** The lines of each goer together, in the order of the goers' names; within one by date. */
export function planByGoer(lines: readonly PlanLine[]): GoerPlan[] {
  const goers = [...new Map(lines.map((line) => [line.goerId, line])).values()]
  return goers
    .map(({ goerId, goer, goerCode }) => ({
      goerId,
      goer,
      goerCode,
      lines: lines
        .filter((line) => line.goerId === goerId)
        .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.code, b.code)),
    }))
    .toSorted((a, b) => a.goer.localeCompare(b.goer) || compare(a.goerId, b.goerId))
}
