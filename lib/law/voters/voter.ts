import type { UnitJudgement } from '@/lib/workers/unit'

/**
 * What became of a line of a voter list. `matched`: somebody on the chart; `suggested`: may be somebody, people decide; `unknown`:
 * nobody we know; `added`: on the chart since; `set_aside`: no question any more.
 */
const VOTER_STATES = ['matched', 'suggested', 'unknown', 'added', 'set_aside'] as const
export type VoterState = (typeof VOTER_STATES)[number]

/** Why somebody on the list should not vote. A note for whoever challenges it, and never a judgement about the unit. */
export const VOTER_DISPUTES = ['supervisor', 'left', 'not_here', 'other'] as const
export type VoterDispute = (typeof VOTER_DISPUTES)[number]

/** One line as far as the comparison needs it. */
export type VoterLine = {
  voterId: string
  state: VoterState
  workerId: string | null
  dispute: VoterDispute | null
}

/** Somebody on the chart who works here now. */
export type ChartedPerson = { workerId: string; unit: UnitJudgement }

/** Their list against ours, three ways, and whom we do not count who is on theirs. Everybody is in one part of the first four. */
export type VoterDiff = {
  /** On both. */
  both: string[]
  /** On theirs; may be somebody on ours. */
  toDecide: string[]
  /** On theirs only. */
  theirsOnly: string[]
  /** Set aside by somebody. */
  setAside: string[]
  /** People on ours only, without those who are out of the unit. */
  oursOnly: string[]
  /** Lines of theirs that name somebody whom we hold for a supervisor, or of whom the committee has judged or has to. */
  notVoters: string[]
}

/** Compares a voter list with the chart. Ids of lines, but for `oursOnly`: ids of people. */
export function compareVoters(lines: readonly VoterLine[], people: readonly ChartedPerson[]): VoterDiff {
  const unitOf = new Map(people.map(({ workerId, unit }) => [workerId, unit]))
  const listed = new Set(
    lines.flatMap(({ workerId, state }) => (isPerson(state) && workerId ? [workerId] : [])),
  )
  const of = (...states: VoterState[]) =>
    lines.filter(({ state }) => states.includes(state)).map(({ voterId }) => voterId)
  return {
    both: of('matched', 'added'),
    toDecide: of('suggested'),
    theirsOnly: of('unknown'),
    setAside: of('set_aside'),
    oursOnly: people
      .filter(({ workerId, unit }) => unit !== 'out' && !listed.has(workerId))
      .map(({ workerId }) => workerId),
    notVoters: lines
      .filter(({ dispute, workerId, state }) => {
        const unit = isPerson(state) && workerId ? unitOf.get(workerId) : 'in'
        return dispute === 'supervisor' || unit === 'out' || unit === 'disputed'
      })
      .map(({ voterId }) => voterId),
  }
}

const isPerson = (state: VoterState): boolean => state === 'matched' || state === 'added'

/** A line with what it says and whom it may be. */
export type ShownVoter = {
  voterId: string
  line: number
  name: string
  place: string
  state: VoterState
  dispute: VoterDispute | null
  /** The person on the chart, matched or suggested. */
  called: string | null
  workerId: string | null
}
