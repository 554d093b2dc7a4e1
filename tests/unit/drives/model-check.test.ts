import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaningOf, type ModelAnswers, modelFits, TIMINGS } from '@/lib/drives/model-check'
import { BELIEFS, UNION_POLITICS } from '@/lib/drives/models/model-definition'
import { allModels } from '@/lib/drives/models/models'

const models = allModels()
const answersOf: fc.Arbitrary<ModelAnswers> = fc.record({
  union: fc.constantFrom(...UNION_POLITICS),
  belief: fc.constantFrom(...BELIEFS),
  timing: fc.constantFrom(...TIMINGS),
})

test.each([
  ['fights', 'strike', ['militant_mainstream']],
  ['mixed', 'act_inside', ['caucus_grassroots', 'cross_union_defence']],
  ['mixed', 'new_officers', ['caucus_electoralism']],
  ['contract_only', 'two_homes', ['hybrid']],
  ['contract_only', 'own_power', ['hybrid', 'independent_solidarity']],
] as const)('beside a union that is %s, people who believe in %s lean to %j', (union, belief, leaning) => {
  expect(leaningOf(models, { union, belief, timing: 'alone' })).toEqual(leaning)
})

test('timing says with whom to choose and never what', () => {
  fc.assert(
    fc.property(answersOf, fc.constantFrom(...TIMINGS), (answers, timing) => {
      expect(leaningOf(models, { ...answers, timing })).toEqual(leaningOf(models, answers))
    }),
  )
})

test('every model stays in the list, the best fit first, and the leaning is its head', () => {
  fc.assert(
    fc.property(answersOf, (answers) => {
      const fits = modelFits(models, answers)
      expect(new Set(fits.map(({ modelId }) => modelId)).size).toBe(models.length)
      const leaning = leaningOf(models, answers)
      expect(fits.slice(0, leaning.length).map(({ modelId }) => modelId)).toEqual(leaning)
    }),
  )
})
