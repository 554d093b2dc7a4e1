'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { FIRST_CALL_HOURS } from '@/lib/seeding/published-constants'

/** The code that leads back, shown once. It says nothing of what was written, to whom, or from where. */
export function SentCode({ code }: { code: string }) {
  const t = useTranslations('intake.sent')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Card className="grid gap-4">
      <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold">
        {t('title')}
      </h1>
      <p>{t('thanks', { hours: FIRST_CALL_HOURS })}</p>
      <div className="grid justify-items-start gap-1 rounded-card bg-sunken p-4">
        <p className="text-ink-muted text-sm">{t('code')}</p>
        <p className="tabular text-xl font-semibold tracking-wide">{code}</p>
      </div>
      <p>{t('write')}</p>
      <p className="text-ink-muted">{t('how')}</p>
      <p className="font-semibold">{t('shared')}</p>
      <LinkButton href="/call/reply" className="justify-self-start">
        {t('open')}
      </LinkButton>
    </Card>
  )
}
