import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '@/lib/clock'
import { allModels, modelOf } from '@/lib/drives/models/models'
import { positionsIn, type StageMoveFact } from '@/lib/drives/models/stage-now'

const known = allModels()
const STAGES = known.flatMap(({ tracks }) =>
  tracks.flatMap((track) => track.stages.map((stage) => ({ track: track.id, stage: stage.id }))),
)
let moves = 0
const moved = (track: string, stage: string, onDate: CalendarDate): StageMoveFact => {
  moves += 1
  const recordedAt = new Date(`${onDate}T12:00:00Z`)
  return { id: String(moves).padStart(6, '0'), track, stage, onDate, recordedAt }
}
const positions = (model: string, all: readonly StageMoveFact[], context: string | null = null) => {
  const definition = modelOf(model)
  if (!definition) throw new Error(model)
  return positionsIn(definition, { moves: all, known, context })
}

test('a stage of another model is shown as the first of the highest rung that is not above it', () => {
  const climbed = [moved('new_shop', 'M3', '2026-05-01')]
  expect(positions('independent_solidarity', climbed)).toMatchObject([
    { stage: { id: 'I6', rung: 5 }, from: { track: 'new_shop', stage: 'M3' } },
  ])
  expect(positions('caucus_grassroots', climbed)[0]?.stage?.id).toBe('G4')
})

test('of two ladders the one that fits the context is meant, and both keep their own moves', () => {
  const caucus = [moved('caucus_network', 'G4', '2026-05-01')]
  const ids = (context: string) =>
    positions('militant_mainstream', caucus, context).map(({ stage }) => stage?.id ?? null)
  expect(ids('no_union')).toEqual(['M2', null])
  expect(ids('union_present')).toEqual([null, 'X2'])
})

test('moves made after the switch count when one comes back', () => {
  const all = [moved('new_shop', 'M9', '2026-05-01'), moved('own_union', 'I3', '2026-06-01')]
  expect(positions('militant_mainstream', all)[0]).toMatchObject({
    stage: { id: 'M2' },
    from: { stage: 'I3' },
  })
})

test('whoever looks at the drive in all models, in any order, finds it where it was', () => {
  const someMoves = fc.array(
    fc.record({ at: fc.nat(STAGES.length - 1), day: fc.integer({ min: 10, max: 28 }) }),
    { minLength: 1, maxLength: 12 },
  )
  const order = fc.shuffledSubarray(
    known.map(({ id }) => id),
    { minLength: known.length },
  )
  fc.assert(
    fc.property(someMoves, order, (picked, models) => {
      const all = picked.flatMap(({ at, day }) => {
        const stage = STAGES[at]
        return stage ? [moved(stage.track, stage.stage, `2026-03-${day}` as CalendarDate)] : []
      })
      const kept = structuredClone(all)
      const before = models.map((model) => positions(model, all))
      const after = models.toReversed().map((model) => positions(model, all))
      expect(after.toReversed()).toEqual(before)
      expect(all).toEqual(kept)
      for (const shown of before) expect(shown.some(({ stage }) => stage !== null)).toBe(true)
    }),
  )
})
