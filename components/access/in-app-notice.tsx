'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'

/** Helps somebody out of the browser inside an app: `app` is its name, `''` when it has none. The link keeps its invitation. */
export function InAppNotice({ app }: { app: string }) {
  const t = useTranslations('access.inApp')
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Banner tone="warn" title={t('title')} action={<Button onClick={() => void copy()}>{t('copy')}</Button>}>
      <div className="grid gap-2">
        <p>{app ? t('inside', { app }) : t('insideSome')}</p>
        <p>{t('how')}</p>
        <p>{t('stay')}</p>
        <p role="status" className="font-semibold">
          {copied !== null && t(copied ? 'copied' : 'notCopied')}
        </p>
      </div>
    </Banner>
  )
}
