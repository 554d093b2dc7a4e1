'use client'

import { Lock } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { lockNow, onLockAsked } from './lock-signal'
import { post } from './session-client'
import { UnlockPanel } from './unlock-panel'

type Props = { hiddenMs: number; idleMs: number; children: ReactNode }

/**
 * Takes a page away when the phone was put down: after a while in the background or without a touch, or when asked. Nothing of the page
 * stays in the document, and its session is closed to reading until this phone wakes it.
 */
export function LockGuard({ hiddenMs, idleMs, children }: Props) {
  const t = useTranslations('access')
  const router = useRouter()
  const [locked, setLocked] = useState(false)
  const lastTouch = useRef(0)

  useEffect(
    () =>
      onLockAsked(() => {
        setLocked(true)
        void post('/api/session/lock', {})
      }),
    [],
  )

  useEffect(() => {
    if (locked) return
    lastTouch.current = Date.now()
    let hiddenAt: number | null = null
    const touched = () => {
      lastTouch.current = Date.now()
    }
    const turned = () => {
      if (document.hidden) hiddenAt = Date.now()
      else if (hiddenAt !== null && Date.now() - hiddenAt >= hiddenMs) lockNow()
      else hiddenAt = null
    }
    const look = () => {
      if (
        Date.now() - lastTouch.current >= idleMs ||
        (hiddenAt !== null && Date.now() - hiddenAt >= hiddenMs)
      )
        lockNow()
    }
    const timer = setInterval(look, 5000)
    const events = ['pointerdown', 'keydown', 'scroll'] as const
    for (const event of events) document.addEventListener(event, touched, { passive: true, capture: true })
    document.addEventListener('visibilitychange', turned)
    return () => {
      clearInterval(timer)
      for (const event of events) document.removeEventListener(event, touched, { capture: true })
      document.removeEventListener('visibilitychange', turned)
    }
  }, [locked, hiddenMs, idleMs])

  if (!locked) return children
  const open = () => {
    router.refresh()
    setLocked(false)
  }
  return (
    <main id="content">
      <Page width="words">
        <div className="flex items-center gap-3">
          <Lock aria-hidden className="size-6 text-accent" />
          <h1 className="text-xl font-semibold">{t('lock.title')}</h1>
        </div>
        <UnlockPanel onDone={open} />
        <LinkButton href="/sign-in" kind="plain">
          {t('lock.signIn')}
        </LinkButton>
      </Page>
    </main>
  )
}
