'use client'

import { Lock } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { QuickExit } from '@/components/ui/quick-exit'
import { languageOf } from '@/lib/i18n/language'
import { UnlockPanel } from './unlock-panel'
import { WipePhone } from './wipe-phone'

type Props = { deviceId: string | null; onOpen: (deviceId: string) => void }

/** What is there instead of a page while the phone is locked: the ways to open it, to write something down all the same, and out. */
export function LockScreen({ deviceId, onOpen }: Props) {
  const t = useTranslations('access')
  const language = languageOf(useLocale())
  return (
    <div className="min-h-dvh bg-paper">
      <header className="flex min-h-14 items-center justify-end px-4">
        <QuickExit />
      </header>
      <main id="content">
        <Page width="words">
          <div className="flex items-center gap-3">
            <Lock aria-hidden className="size-6 text-accent" />
            <h1 className="text-xl font-semibold">{t('lock.title')}</h1>
          </div>
          <UnlockPanel current={deviceId} onDone={onOpen} />
          <div className="grid gap-2">
            <p className="text-sm text-ink-muted">{t('lock.withoutWhy')}</p>
            {/* A whole new page: without signal the worker answers for it. */}
            <a href={`/offline/${language}`} className={buttonClasses({ wide: true })}>
              {t('lock.without')}
            </a>
          </div>
          <LinkButton href="/sign-in" kind="plain" wide>
            {t('lock.signIn')}
          </LinkButton>
          <WipePhone />
        </Page>
      </main>
    </div>
  )
}
