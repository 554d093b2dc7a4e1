import { getLocale, getTranslations } from 'next-intl/server'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels } from '@/lib/drives/models/models'

/** What stages are called, by their ids, in the words of the model that each belongs to. Ids that no model knows are left out. */
export async function stageNames(stages: readonly (string | null)[]): Promise<Map<string, string>> {
  const t = await getTranslations('models')
  const locale = await getLocale()
  return new Map(
    allModels().flatMap((model) =>
      model.tracks
        .flatMap((track) => track.stages.map(({ id }) => id))
        .filter((id) => stages.includes(id))
        .map((id): [string, string] => {
          const label = modelLabel(model, `stages.${id}`, { t, locale })
          return [id, label === `stages.${id}` ? id : label]
        }),
    ),
  )
}
