import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { OfflineApp } from '@/components/offline/offline-app'
import { SESSION_TIMES } from '@/lib/access/session-times'
import { compiledCatalogue } from '@/lib/i18n/compiled-catalogue'
import { FORMAT_LOCALES, isLanguage } from '@/lib/i18n/language'
import { pickNamespaces } from '@/lib/i18n/pick-namespaces'

const NAMESPACES = ['offline', 'conversations', 'assessments', 'list-work', 'wipe']

/** Shown by the worker when there is no signal. Says nothing about anybody, and reads no session: the phone fills it in. */
export default async function OfflinePage({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <NextIntlClientProvider
      locale={FORMAT_LOCALES[language]}
      messages={pickNamespaces(compiledCatalogue(language), NAMESPACES)}
      timeZone="UTC"
    >
      <div lang={language}>
        <OfflineApp hiddenMs={SESSION_TIMES.lockHiddenMs} idleMs={SESSION_TIMES.lockIdleMs} />
      </div>
    </NextIntlClientProvider>
  )
}
