'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { reachesApp } from '@/lib/offline/reaches-app'
import { sendOnSignal } from '@/lib/offline/send-loop'

const EVERY_MS = 15_000

type Props = {
  /** Whether nothing is open that a reload would take away. */
  mayReload: boolean
}

/**
 * Says when there is signal again, and sends what waits: a phone on a net without a way out never hears that it was offline. Opens the
 * app by itself only while nobody has touched the page.
 */
export function SignalNotice({ mayReload }: Props) {
  const t = useTranslations('offline.open')
  const [signal, setSignal] = useState(false)
  const touched = useRef(false)
  const reloads = useRef(mayReload)
  reloads.current = mayReload

  useEffect(() => {
    const touch = () => {
      touched.current = true
    }
    let had = false
    const look = async () => {
      const has = await reachesApp()
      setSignal(has)
      if (has && reloads.current && !touched.current && !isOwnAddress()) location.reload()
      else if (has && !had) sendOnSignal()
      had = has
    }
    void look()
    const timer = setInterval(look, EVERY_MS)
    addEventListener('online', look)
    addEventListener('offline', look)
    for (const event of ['pointerdown', 'keydown']) addEventListener(event, touch, { passive: true })
    return () => {
      clearInterval(timer)
      removeEventListener('online', look)
      removeEventListener('offline', look)
      for (const event of ['pointerdown', 'keydown']) removeEventListener(event, touch)
    }
  }, [])

  const goOnline = () => (isOwnAddress() ? location.assign('/home') : location.reload())
  return (
    <div role="status" className={signal ? undefined : 'sr-only'}>
      {signal && (
        <Banner tone="accent" action={<Button onClick={goOnline}>{t('goOnline')}</Button>}>
          {t('signal')}
        </Banner>
      )}
    </div>
  )
}

/** Somebody who opened this very page wants it; in place of another page it is only a stopgap. */
const isOwnAddress = (): boolean => location.pathname.startsWith('/offline/')
