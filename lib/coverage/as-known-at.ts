import type { Recorded, WorkerFacts } from './worker-facts'

/**
 * The facts of a worker as they stood in our books at `instant`, or `null` if the worker was not in them.
 *
 * `instant` null means today's knowledge: everything that has not been taken back since.
 */
export function asKnownAt(facts: WorkerFacts, instant: Date | null): WorkerFacts | null {
  const stood = <Fact extends Recorded>(all: readonly Fact[]) => all.filter((fact) => stoodAt(fact, instant))
  if (!stoodAt({ recordedAt: facts.addedAt, withdrawnAt: facts.removedAt }, instant)) return null
  return {
    ...facts,
    placements: stood(facts.placements),
    statuses: stood(facts.statuses),
    talks: stood(facts.talks),
    assessments: stood(facts.assessments),
    seats: stood(facts.seats),
    leaderMarks: stood(facts.leaderMarks),
    participations: stood(facts.participations),
    unitJudgements: stood(facts.unitJudgements),
  }
}

/** Whether a fact was recorded and not yet taken back at `instant`; `null` asks about now. */
export function stoodAt({ recordedAt, withdrawnAt }: Recorded, instant: Date | null): boolean {
  if (instant === null) return withdrawnAt === null
  return recordedAt <= instant && (withdrawnAt === null || withdrawnAt > instant)
}
