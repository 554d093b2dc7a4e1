import { getLocale, getTranslations } from 'next-intl/server'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels, modelOf } from '@/lib/drives/models/models'

/** Names models in the reader's language. One that nothing defines any more is called by its id. */
export async function modelNamer(): Promise<(id: string) => string> {
  const [t, locale] = [await getTranslations('models'), await getLocale()]
  return (id) => {
    const model = modelOf(id)
    return model ? modelLabel(model, 'name', { t, locale }) : id
  }
}

/** Every model that can be chosen, by name, for a field of a form. */
export async function modelChoices(): Promise<{ value: string; label: string }[]> {
  const name = await modelNamer()
  return allModels().map(({ id }) => ({ value: id, label: name(id) }))
}
