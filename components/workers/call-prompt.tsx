'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { lastCall } from './call-store'

const nobody = () => null

/** Coming back from a call or a message: does it belong into the log? Asked once, when the page is in front again. */
export function CallPrompt({ driveId }: { driveId: string }) {
  const t = useTranslations('mine.call')
  const call = useSyncExternalStore(lastCall.listen, lastCall.read, nobody)
  const [wasAway, setWasAway] = useState(false)
  useEffect(() => {
    const turned = () => document.hidden && setWasAway(true)
    document.addEventListener('visibilitychange', turned)
    return () => document.removeEventListener('visibilitychange', turned)
  }, [])
  const answered = () => {
    lastCall.set(null)
    setWasAway(false)
  }
  if (!call || !wasAway) return null
  return (
    <div role="status">
      <Banner
        tone="accent"
        title={t('title', { name: call.called })}
        action={
          <span className="flex flex-wrap gap-2">
            <LinkButton
              kind="primary"
              href={`/d/${driveId}/one-on-ones/new?worker=${call.workerId}`}
              onClick={answered}
            >
              {t('write')}
            </LinkButton>
            <Button kind="plain" onClick={answered}>
              {t('no')}
            </Button>
          </span>
        }
      >
        {t('text')}
      </Banner>
    </div>
  )
}
