import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import type { ActionQuestion } from '@/lib/actions/ladder'

/** What a group should ask before it does this. Questions, no answers: we give no legal advice. */
export function AskFirst({ ask }: { ask: readonly ActionQuestion[] }) {
  const t = useTranslations('actions.ask')
  if (ask.length === 0) return null
  return (
    <Banner tone="warn" title={t('title')}>
      <ul className="list-disc pl-5">
        {ask.map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ul>
      <p className="mt-1">{t('who')}</p>
    </Banner>
  )
}
