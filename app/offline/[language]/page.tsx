import { WifiOff } from 'lucide-react'
import { notFound } from 'next/navigation'
import { Retry } from '@/components/shell/retry'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { isLanguage } from '@/lib/i18n/language'
import en from '@/messages/en/shell.json'
import es from '@/messages/es/shell.json'

const WORDS = { en: en.offline, es: es.offline }

/** Shown by the worker when there is no signal. Says nothing about anybody, and reads no session. */
export default async function OfflinePage({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const { title, text, retry } = WORDS[language]
  return (
    <main lang={language}>
      <Page width="words">
        <EmptyState
          heading="h1"
          icon={<WifiOff aria-hidden />}
          title={title}
          action={<Retry label={retry} />}
        >
          {text}
        </EmptyState>
      </Page>
    </main>
  )
}
