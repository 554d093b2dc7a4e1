import type { BELIEFS, ModelDefinition, UNION_POLITICS } from './models/model-definition'

/** Who else is at it: alone a group is free to choose, with others it chooses together. */
export const TIMINGS = ['alone', 'others_active'] as const
export type Timing = (typeof TIMINGS)[number]

/** What a group answers when it asks itself which way of organizing fits. */
export type ModelAnswers = {
  union: (typeof UNION_POLITICS)[number]
  belief: (typeof BELIEFS)[number]
  timing: Timing
}

/** A model with which of the two answers it fits. */
export type ModelFit = { modelId: string; fits: readonly ('union' | 'belief')[] }

/**
 * How well every model fits the answers, best first, else in the order of the definitions. The factors are the seed's: what the union
 * there is like and what people believe in. Timing points to no model; it says with whom to choose.
 */
export function modelFits(
  models: readonly Pick<ModelDefinition, 'id' | 'fits'>[],
  answers: ModelAnswers,
): ModelFit[] {
  return models
    .map(({ id, fits }): ModelFit => {
      const union = fits.union.includes(answers.union) ? (['union'] as const) : []
      const belief = fits.beliefs.includes(answers.belief) ? (['belief'] as const) : []
      return { modelId: id, fits: [...union, ...belief] }
    })
    .toSorted((a, b) => b.fits.length - a.fits.length)
}

/** The models that fit best, several where they fit alike; none where nothing does. No model is right everywhere. */
export function leaningOf(models: readonly ModelDefinition[], answers: ModelAnswers): string[] {
  const fits = modelFits(models, answers)
  const best = fits[0]?.fits.length ?? 0
  return best === 0 ? [] : fits.flatMap((each) => (each.fits.length === best ? each.modelId : []))
}
