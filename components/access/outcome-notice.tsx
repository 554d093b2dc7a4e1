'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Banner } from '@/components/ui/banner'
import type { SessionOutcome } from './session-client'

/** Why signing in did not work, where it did not; takes focus when it appears. */
export function OutcomeNotice({ outcome }: { outcome: SessionOutcome | null }) {
  const t = useTranslations('access')
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (outcome && outcome !== 'done') box.current?.focus()
  }, [outcome])

  if (!outcome || outcome === 'done') return null
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Banner tone={outcome === 'cancelled' ? 'info' : 'danger'}>{t(`outcome.${outcome}`)}</Banner>
    </div>
  )
}
