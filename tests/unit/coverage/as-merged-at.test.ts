import { expect, test } from 'vitest'
import { asMergedAt } from '@/lib/coverage/as-merged-at'
import type { WorkerFacts } from '@/lib/coverage/worker-facts'
import { workerStateOn } from '@/lib/coverage/worker-state'
import { factsOf } from './facts-of'

const jose = factsOf('jose', {
  talks: ['2026-02-02'],
  ratings: [{ value: 2, basis: 'stated', on: '2026-02-02' }],
})
const alvarez = factsOf('alvarez', { talks: ['2026-02-09', '2026-03-02'] })
const at = (day: string) => new Date(`${day}T20:00:00Z`)
const moved = new Set(alvarez.talks.map(({ id }) => id))
const merge = { keptId: 'jose', mergedId: 'alvarez', madeAt: at('2026-03-10'), splitAt: null, moved }
const now = [
  { ...jose, talks: [...jose.talks, ...alvarez.talks] },
  { ...alvarez, talks: [], removedAt: at('2026-03-10') },
]
const talksAt = (workers: readonly WorkerFacts[], knownAt: Date) =>
  workers.map((worker) => workerStateOn(worker, '2026-03-20', knownAt)?.talks ?? null)

test('before they were joined a past day shows two people with their own talks', () => {
  expect(talksAt(asMergedAt(now, [merge], at('2026-03-05')), at('2026-03-05'))).toEqual([1, 2])
  expect(talksAt(asMergedAt(now, [merge], at('2026-02-10')), at('2026-02-10'))).toEqual([1, 1])
})

test('from then on it shows one person with both histories', () => {
  expect(talksAt(asMergedAt(now, [merge], at('2026-03-11')), at('2026-03-11'))).toEqual([3, null])
})

test('what was split later is still one on the days in between', () => {
  const split = { ...merge, splitAt: at('2026-04-01') }
  expect(talksAt(asMergedAt([jose, alvarez], [split], at('2026-03-20')), at('2026-03-20'))).toEqual([3, null])
  expect(talksAt(asMergedAt([jose, alvarez], [split], at('2026-04-02')), at('2026-04-02'))).toEqual([1, 2])
})

test('of a chain each link is undone in turn', () => {
  const third = factsOf('j', { talks: [] })
  const outer = { ...merge, keptId: 'j', mergedId: 'jose', madeAt: at('2026-03-15') }
  const all = new Set([...moved, ...jose.talks.map(({ id }) => id)])
  const workers = [
    { ...third, talks: [...jose.talks, ...alvarez.talks] },
    { ...jose, talks: [], removedAt: at('2026-03-15') },
    { ...alvarez, talks: [], removedAt: at('2026-03-10') },
  ]
  const merges = [merge, { ...outer, moved: all }]
  const known = (day: string) => talksAt(asMergedAt(workers, merges, at(day)), at(day))
  expect(known('2026-03-16')).toEqual([3, null, null])
  expect(known('2026-03-11')).toEqual([0, 3, null])
  expect(known('2026-03-05')).toEqual([0, 1, 2])
})
