import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOn, type DriveFacts } from '@/lib/coverage/coverage-on'
import { coverageOverTime, weeklyUntil } from '@/lib/coverage/coverage-over-time'
import { countTalks, talksUntil } from '@/lib/coverage/recent-talks'
import { whatChanged } from '@/lib/coverage/what-changed'
import type { Recorded, WorkerFacts } from '@/lib/coverage/worker-facts'
import { anyDay, anyHistory, FIRST_DAY } from './random-history'

/** What a person with a notebook would know at `instant`, reading the entries in the order in which they were made. */
function replay(facts: DriveFacts, instant: Date): DriveFacts {
  const standing = <Fact extends Recorded>(all: readonly Fact[]): Fact[] => {
    const entries = all
      .flatMap((fact) => [
        { at: fact.recordedAt, fact, is: 'written' as const },
        ...(fact.withdrawnAt ? [{ at: fact.withdrawnAt, fact, is: 'taken_back' as const }] : []),
      ])
      .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    const book = new Set<Fact>()
    for (const { at, fact, is } of entries) {
      if (at > instant) break
      if (is === 'written') book.add(fact)
      else book.delete(fact)
    }
    return [...book].map((fact) => ({ ...fact, withdrawnAt: null }))
  }
  const known = (worker: WorkerFacts): WorkerFacts[] => {
    const isListed = worker.addedAt <= instant && (worker.removedAt === null || worker.removedAt > instant)
    return isListed
      ? [
          {
            ...worker,
            removedAt: null,
            placements: standing(worker.placements),
            statuses: standing(worker.statuses),
            talks: standing(worker.talks),
            assessments: standing(worker.assessments),
            seats: standing(worker.seats),
            leaderMarks: standing(worker.leaderMarks),
            unitJudgements: standing(worker.unitJudgements),
            participations: standing(worker.participations),
          },
        ]
      : []
  }
  return {
    cellIds: facts.cellIds,
    workers: facts.workers.flatMap(known),
    headcounts: standing(facts.headcounts),
    shocks: standing(facts.shocks),
  }
}

test('what was known on a day is what reading the entries until that day gives', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, (facts, day, knownOn) => {
      const instant = new Date(`${knownOn}T23:59:59Z`)
      expect(coverageOn(facts, day, instant)).toEqual(coverageOn(replay(facts, instant), day))
    }),
    { numRuns: 300 },
  )
})

test('entries made later never change what was known before', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const instant = new Date(`${day}T23:59:59Z`)
      const isOld = ({ recordedAt }: Recorded) => recordedAt <= instant
      const early = {
        ...facts,
        headcounts: facts.headcounts.filter(isOld),
        shocks: facts.shocks.filter(isOld),
      }
      expect(coverageOn(early, day, instant)).toEqual(coverageOn(facts, day, instant))
    }),
    { numRuns: 200 },
  )
})

test('the lines of half a year give, week by week, what asking for each day alone gives', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, fc.nat(30), (facts, today, weeks) => {
      const days = weeklyUntil(today, weeks)
      expect(coverageOverTime(facts, days)).toEqual(
        days.map((day) => ({
          coverage: coverageOn(facts, day),
          talks: countTalks(talksUntil(facts.workers, day, null)).talks,
        })),
      )
    }),
    { numRuns: 150 },
  )
})

test('nothing changed between a day and itself, and steps add up to the way', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, (facts, one, other) => {
      const [start, middle, end] = [FIRST_DAY, one, other].map((day) => coverageOn(facts, day))
      if (!start || !middle || !end) return
      expect(whatChanged(middle, middle)).toMatchObject({ headcount: null, cells: [] })
      const by = (from: typeof start, to: typeof start) =>
        whatChanged(from, to).measures.map(({ before, after }) => after - before)
      const [first, second, all] = [by(start, middle), by(middle, end), by(start, end)]
      expect(all).toEqual(first.map((step, index) => step + (second[index] ?? 0)))
    }),
    { numRuns: 100 },
  )
})
