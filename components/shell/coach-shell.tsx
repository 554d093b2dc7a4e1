import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/ui/app-shell'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { QuickExit } from '@/components/ui/quick-exit'
import { Place } from './place'

/** The frame of pages for people who coach: their groups, what waits, their profile. */
export async function CoachShell({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  const t = await getTranslations('shell')
  return (
    <AppShell
      navLabel={t('navigation')}
      skipLabel={t('skip')}
      place={<Place href="/coaching" name="Seedbed" note={t('coaching')} />}
      tools={
        <>
          {tools}
          <QuickExit />
        </>
      }
      items={[
        { href: '/coaching', label: t('groups'), icon: 'people', exact: true },
        { href: '/coaching/profile', label: t('profile'), icon: 'clipboard' },
        { href: '/guides', label: t('guides'), icon: 'book' },
        { href: '/me', label: t('me'), icon: 'person' },
      ]}
      notice={<OfflineBanner />}
    >
      {children}
    </AppShell>
  )
}
