'use client'

import { useTranslations } from 'next-intl'

/** Says beside what was tapped that it needs signal, while there is none. */
export function NeedsSignal({ signal }: { signal: 'assumed' | 'missing' }) {
  const t = useTranslations('ui')
  return (
    <p role="status" className="max-w-words text-ink-muted text-sm empty:hidden">
      {signal === 'missing' && t('needsSignal')}
    </p>
  )
}
