'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { chosenTheme, THEME_COOKIE } from '@/components/ui/theme'
import { isLanguage, LANGUAGE_COOKIE } from '@/lib/i18n/language'

const ONE_YEAR_S = 31_536_000
const COOKIE = { path: '/', sameSite: 'lax', httpOnly: true, maxAge: ONE_YEAR_S } as const

/** Remembers the language of this browser; anything we do not speak is ignored. */
export async function setLanguage(form: FormData): Promise<void> {
  const language = form.get('language')
  if (isLanguage(language)) (await cookies()).set(LANGUAGE_COOKIE, language, COOKIE)
  refresh()
}

/** Remembers the look of this browser. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = chosenTheme(String(form.get('theme')))
  if (theme === 'system') (await cookies()).delete(THEME_COOKIE)
  else (await cookies()).set(THEME_COOKIE, theme, COOKIE)
  refresh()
}
