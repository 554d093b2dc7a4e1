import { useTranslations } from 'next-intl'

/** What people ask about and no plan is kept of, with what can be done instead. */
export function ToldKinds() {
  const t = useTranslations('actions.form')
  return (
    <details className="text-sm">
      <summary className="min-h-target cursor-pointer content-center text-accent">{t('told')}</summary>
      <p className="max-w-words text-ink-muted">{t('toldText')}</p>
    </details>
  )
}
