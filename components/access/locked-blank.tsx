'use client'

import { useLocale, useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button'
import { QuickExit } from '@/components/ui/quick-exit'
import { languageOf } from '@/lib/i18n/language'

/** What is there instead of a page while the lock screen is still loading, or cannot be reached: the way to write something down. */
export function LockedBlank() {
  const t = useTranslations('access.lock')
  return (
    <div className="min-h-dvh bg-paper">
      <header className="flex min-h-14 items-center justify-end px-4">
        <QuickExit />
      </header>
      <main id="content" className="grid max-w-words gap-4 px-4">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        {/* A whole new page: without signal the worker answers for it. */}
        <a href={`/offline/${languageOf(useLocale())}`} className={buttonClasses({ wide: true })}>
          {t('without')}
        </a>
      </main>
    </div>
  )
}
