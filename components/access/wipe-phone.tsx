'use client'

import { Eraser } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { leaveQuickly } from '@/components/ui/leave-quickly'
import { allEntries } from '@/lib/offline/outbox'
import { wipePhone } from '@/lib/offline/wipe'
import { HoldButton } from './hold-button'
import { leaveEverywhere } from './lock-signal'

const erase = async () => {
  document.documentElement.hidden = true
  leaveEverywhere()
  await wipePhone().catch(() => undefined)
  leaveQuickly()
}

/**
 * Erases everything that this phone keeps of us and takes its access away: by holding a button for three seconds, or by two presses for
 * whoever cannot hold one. Says before what goes with it.
 */
export function WipePhone() {
  const t = useTranslations('wipe')
  const [waiting, setWaiting] = useState(0)
  const [sure, setSure] = useState(false)

  useEffect(() => {
    allEntries().then(
      (entries) => setWaiting(entries.length),
      () => setWaiting(0),
    )
  }, [])

  return (
    <details className="rounded-card border border-line bg-surface">
      <summary className="flex min-h-12 cursor-pointer items-center gap-2 px-4 py-3 font-semibold">
        <Eraser aria-hidden className="size-5 text-danger" />
        {t('title')}
      </summary>
      <div className="grid gap-3 p-4 pt-1">
        <p>{t('what')}</p>
        {waiting > 0 && <p className="font-semibold text-danger">{t('waiting', { count: waiting })}</p>}
        <HoldButton label={t('hold')} onHeld={() => void erase()} />
        {sure ? (
          <Button kind="danger" wide onClick={() => void erase()}>
            {t('sure')}
          </Button>
        ) : (
          <Button kind="plain" wide onClick={() => setSure(true)}>
            {t('press')}
          </Button>
        )}
      </div>
    </details>
  )
}
