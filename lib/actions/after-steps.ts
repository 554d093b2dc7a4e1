import type { CellResult } from './action-results'
import type { LeaderYield } from './leader-yield'

/** A leader on the frozen list and whom they moved. */
export type LeaderOutcome = { workerId: string; cellId: string | null; tookPart: boolean; moved: LeaderYield }

/** What to do next, and about whom; in words as `actions.steps.<kind>`. */
export type AfterStep =
  | { kind: 'talk_with_leader'; cellId: string; leaderId: string; moved: LeaderYield }
  | { kind: 'find_leader'; cellId: string }
  | { kind: 'ask_why'; cellId: string; people: number }
  | { kind: 'fill_in'; people: number }
  | { kind: 'welcome'; people: number }

type Known = {
  behind: readonly CellResult[]
  leaders: readonly LeaderOutcome[]
  /** Whom we had expected and who stayed away, by area. */
  stayedAway: ReadonlyMap<string, number>
  revealed: number
  /** On the frozen list, and nobody wrote down what they did. */
  unrecorded: number
}

/**
 * What follows from an action, weakest area first: talk with the leader there whom few followed (or find the one whom people
 * really listen to), ask those why who stayed away, welcome those who came unexpectedly. Advice; the committee decides.
 */
export function afterSteps({ behind, leaders, stayedAway, revealed, unrecorded }: Known): AfterStep[] {
  const steps = behind.flatMap(({ cellId }): AfterStep[] => {
    const here = leaders.filter((leader) => leader.cellId === cellId)
    const notFollowed = here.filter(({ moved }) => moved.share !== null && moved.share < 0.5)
    const people = stayedAway.get(cellId) ?? 0
    return [
      ...(here.length === 0 ? [{ kind: 'find_leader' as const, cellId }] : []),
      ...notFollowed.map(({ workerId, moved }) => ({
        ...{ kind: 'talk_with_leader' as const, cellId, leaderId: workerId, moved },
      })),
      ...(people > 0 ? [{ kind: 'ask_why' as const, cellId, people }] : []),
    ]
  })
  return [
    ...steps,
    ...(revealed > 0 ? [{ kind: 'welcome' as const, people: revealed }] : []),
    ...(unrecorded > 0 ? [{ kind: 'fill_in' as const, people: unrecorded }] : []),
  ]
}
