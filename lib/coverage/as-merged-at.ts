import type { WorkerFacts } from './worker-facts'

/** Two rows that were taken for one person from `madeAt` on, until `splitAt`; `null`: they still are. */
export type MergeFact = {
  keptId: string
  mergedId: string
  madeAt: Date
  splitAt: Date | null
  /** Ids of the facts that went from the one merged to the one kept. */
  moved: ReadonlySet<string>
}

/**
 * The facts as they lay with people at `instant`: what was joined later is still apart, and what was split later is still one. So
 * that a past day shows what the screen showed then.
 */
export function asMergedAt(
  workers: readonly WorkerFacts[],
  merges: readonly MergeFact[],
  instant: Date,
): WorkerFacts[] {
  const byId = new Map(workers.map((worker) => [worker.workerId, worker]))
  const inOrder = merges.toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime())
  const stillApart = inOrder.filter(({ madeAt, splitAt }) => splitAt === null && madeAt > instant).reverse()
  const stillOne = inOrder.filter(
    ({ madeAt, splitAt }) => splitAt !== null && madeAt <= instant && splitAt > instant,
  )
  for (const merge of stillApart) move(byId, merge, merge.keptId, merge.mergedId)
  for (const merge of stillOne) {
    move(byId, merge, merge.mergedId, merge.keptId)
    const merged = byId.get(merge.mergedId)
    if (merged) byId.set(merge.mergedId, { ...merged, removedAt: merge.madeAt })
  }
  return [...byId.values()]
}

function move(byId: Map<string, WorkerFacts>, { moved }: MergeFact, fromId: string, toId: string): void {
  const [from, to] = [byId.get(fromId), byId.get(toId)]
  if (!from || !to) return
  byId.set(
    fromId,
    joined(from, to, (own) => own.filter(({ id }) => !moved.has(id))),
  )
  byId.set(
    toId,
    joined(to, from, (own, others) => [...own, ...others.filter(({ id }) => moved.has(id))]),
  )
}

type Join = <Fact extends { id: string }>(own: readonly Fact[], others: readonly Fact[]) => Fact[]

const joined = (own: WorkerFacts, others: WorkerFacts, join: Join): WorkerFacts => ({
  ...own,
  placements: join(own.placements, others.placements),
  statuses: join(own.statuses, others.statuses),
  talks: join(own.talks, others.talks),
  assessments: join(own.assessments, others.assessments),
  seats: join(own.seats, others.seats),
  leaderMarks: join(own.leaderMarks, others.leaderMarks),
  participations: join(own.participations, others.participations),
  unitJudgements: join(own.unitJudgements, others.unitJudgements),
})
