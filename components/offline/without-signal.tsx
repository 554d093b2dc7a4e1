'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'

/** A browser that can put the app on the home screen by itself, once. Chromium only. */
type InstallEvent = Event & { prompt: () => Promise<unknown> }

type Where = 'installed' | 'ios' | 'other'

/** How to get the app onto the home screen, where the list and the log open without signal, and what no phone does for a closed app. */
export function WithoutSignal() {
  const t = useTranslations('offline.phone')
  const [where, setWhere] = useState<Where | null>(null)
  const [install, setInstall] = useState<InstallEvent | null>(null)

  useEffect(() => {
    setWhere(whereWeAre())
    const offer = (event: Event) => {
      event.preventDefault()
      setInstall(event as InstallEvent)
    }
    addEventListener('beforeinstallprompt', offer)
    return () => removeEventListener('beforeinstallprompt', offer)
  }, [])

  const ask = async () => {
    await install?.prompt()
    setInstall(null)
  }
  return (
    <div className="grid justify-items-start gap-3">
      {where === 'installed' && <p>{t('installed')}</p>}
      {where === 'ios' && <p>{t('ios')}</p>}
      {where === 'other' && (install ? <Button onClick={ask}>{t('install')}</Button> : <p>{t('other')}</p>)}
      <p className="text-ink-muted text-sm">{t('open')}</p>
    </div>
  )
}

function whereWeAre(): Where {
  if (matchMedia('(display-mode: standalone)').matches) return 'installed'
  // An iPad says that it is a Mac; only it can be touched in several places.
  const isPad = navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1
  return isPad || /iPhone|iPad/.test(navigator.userAgent) ? 'ios' : 'other'
}
