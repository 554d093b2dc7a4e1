'use client'

import { Lock } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { lockNow, onLockAsked } from './lock-signal'
import { post } from './session-client'
import { UnlockPanel } from './unlock-panel'
import { useLeftAlone } from './use-left-alone'

type Props = { hiddenMs: number; idleMs: number; children: ReactNode }

/**
 * Takes a page away when the phone was put down: after a while in the background or without a touch, or when asked. Nothing of the page
 * stays in the document, and its session is closed to reading until this phone wakes it.
 */
export function LockGuard({ hiddenMs, idleMs, children }: Props) {
  const t = useTranslations('access')
  const router = useRouter()
  const [locked, setLocked] = useState(false)

  useEffect(
    () =>
      onLockAsked(() => {
        setLocked(true)
        void post('/api/session/lock', {})
      }),
    [],
  )

  useLeftAlone(!locked, { hiddenMs, idleMs }, lockNow)

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
