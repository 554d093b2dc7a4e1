import { isLanguage, type Language } from '@/lib/i18n/language'

const CACHE = 'settings'
const LANGUAGE = '/language'

/** Remembers the language of this phone's pages for the worker, which answers when there is no signal. */
export async function rememberLanguage(language: Language): Promise<void> {
  await (await caches.open(CACHE)).put(LANGUAGE, new Response(language))
}

/** The language that pages without signal are in; `null` before any page was open. */
export async function rememberedLanguage(): Promise<Language | null> {
  const kept = await (await (await caches.open(CACHE)).match(LANGUAGE))?.text()
  return isLanguage(kept) ? kept : null
}
