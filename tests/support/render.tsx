import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Catalogue, catalogue } from '@/lib/i18n/catalogue'
import { FORMAT_LOCALES, type Language } from '@/lib/i18n/language'

/** The HTML of something, with every sentence of a language at hand. */
export function render(node: ReactNode, language: Language = 'en'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={FORMAT_LOCALES[language]}
      messages={catalogue(language) as Catalogue}
      timeZone="UTC"
    >
      {node}
    </NextIntlClientProvider>,
  )
}
