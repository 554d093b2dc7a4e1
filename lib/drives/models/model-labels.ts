import type { ModelDefinition } from './model-definition'

/** What a translator of the `models` messages can do: both of next-intl's. */
type Translate = { (key: string): string; has: (key: string) => boolean }

/**
 * The words of a definition by their place, such as `name`, `stages.M1` or `metrics.blind_cells`: from the definition itself where it
 * brings them along, else from `messages/<language>/models.json`. Words that belong to one model only (`name`, `about`, `strengths`,
 * `limits`) are kept there under its id. A place that neither knows comes back as it is.
 */
export function modelLabel(
  model: Pick<ModelDefinition, 'id' | 'labels'>,
  place: string,
  { t, locale }: { t: Translate; locale: string },
): string {
  const own = model.labels?.[locale.startsWith('es') ? 'es' : 'en'][place]
  if (own !== undefined) return own
  const key = place.includes('.') ? place : `of.${model.id}.${place}`
  return t.has(key) ? t(key) : place
}
