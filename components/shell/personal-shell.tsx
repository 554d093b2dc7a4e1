import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/ui/app-shell'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { QuickExit } from '@/components/ui/quick-exit'
import { Place } from './place'

/** The frame of pages that belong to a person and not to one group: their groups, themselves. */
export async function PersonalShell({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  const t = await getTranslations('shell')
  return (
    <AppShell
      navLabel={t('navigation')}
      skipLabel={t('skip')}
      place={<Place href="/home" name="Seedbed" />}
      tools={
        <>
          {tools}
          <QuickExit />
        </>
      }
      items={[
        { href: '/home', label: t('groups'), icon: 'house' },
        { href: '/guides', label: t('guides'), icon: 'book' },
        { href: '/me', label: t('me'), icon: 'person' },
      ]}
      notice={<OfflineBanner />}
    >
      {children}
    </AppShell>
  )
}
