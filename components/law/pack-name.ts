import { getLocale, getTranslations } from 'next-intl/server'
import { languageOf } from '@/lib/i18n/language'
import { allPacks } from '@/lib/law/packs/packs'

/** Names laws in the reader's language. One that is not kept any more is called by its id. */
export async function packNamer(): Promise<(id: string) => string> {
  const [t, language] = [await getTranslations('law'), languageOf(await getLocale())]
  return (id) => {
    const pack = allPacks().find((each) => each.id === id)
    return pack ? (pack.name?.[language] ?? t(`packs.${id}`)) : id
  }
}

/** Every law that can be chosen, by name, for a field of a form. */
export async function packChoices(): Promise<{ value: string; label: string }[]> {
  const name = await packNamer()
  return allPacks().map(({ id }) => ({ value: id, label: name(id) }))
}
