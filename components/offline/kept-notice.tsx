'use client'

import { Smartphone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'

/** In place of a form whose entry is kept on this phone: it says that it is not sent yet, and what happens next. Takes focus. */
export function KeptNotice({ action }: { action?: ReactNode }) {
  const t = useTranslations('offline.kept')
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('title')}
      className="grid justify-items-start gap-3 rounded-card border border-line bg-surface p-5"
    >
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Smartphone aria-hidden className="size-5 shrink-0 text-accent" />
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      {action}
    </section>
  )
}
