import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { InAppNotice } from '@/components/access/in-app-notice'
import { Link } from '@/components/ui/link'
import { LocaleSwitch } from '@/components/ui/locale-switch'
import { QuickExit } from '@/components/ui/quick-exit'
import { Place } from './place'
import { WithMessages } from './with-messages'

type Props = {
  setLanguage: (form: FormData) => Promise<void>
  /** The app inside which the page was opened; `null` for an ordinary browser. */
  insideApp: string | null
  children: ReactNode
}

/** The frame of pages that anybody can open. */
export async function PublicShell({ setLanguage, insideApp, children }: Props) {
  const t = await getTranslations('shell')
  const links = [
    { href: '/guides', label: t('guides') },
    { href: '/privacy', label: t('privacy') },
    { href: '/method', label: t('method') },
    { href: '/law', label: t('law') },
  ]
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-input bg-surface px-4 py-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skip')}
      </a>
      <header className="no-print mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-2 gap-y-1 px-4 py-2 sm:px-6">
        <Place href="/" name="Seedbed" compact />
        <div className="flex flex-wrap items-center gap-1 sm:gap-2">
          <QuickExit />
          <LocaleSwitch action={setLanguage} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1">
        {insideApp !== null && (
          <WithMessages of={['access']}>
            <div className="mx-auto w-full max-w-page px-4 pt-3 sm:px-6">
              <InAppNotice app={insideApp} />
            </div>
          </WithMessages>
        )}
        {children}
      </main>
      <footer className="no-print border-line border-t">
        <div className="mx-auto grid w-full max-w-page gap-3 px-4 py-6 text-sm text-ink-muted sm:px-6">
          <nav aria-label={t('navigation')} className="flex flex-wrap gap-x-5">
            {links.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                className="inline-flex min-h-target items-center text-accent underline-offset-4 hover:underline"
              >
                {label}
              </Link>
            ))}
          </nav>
          <p>{t('footer')}</p>
        </div>
      </footer>
    </div>
  )
}
