import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell, type NavItem } from '@/components/ui/app-shell'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { QuickExit } from '@/components/ui/quick-exit'
import { Place } from './place'

type Props = {
  /** Whether the viewer looks after the network: they have its settings where others have the queue. */
  administers: boolean
  /** Whether the viewer makes first calls and nothing else: they have those instead. */
  calls: boolean
  tools?: ReactNode
  children: ReactNode
}

/** The frame of the network's pages: the queue or the settings, past elections, guides. */
export async function NetworkShell({ administers, calls, tools, children }: Props) {
  const t = await getTranslations('shell')
  const first: NavItem = administers
    ? { href: '/network/settings', label: t('settings'), icon: 'sliders' }
    : { href: '/network/queue', label: t('queue'), icon: 'hourglass' }
  const firstCalls: NavItem = { href: '/network/intake', label: t('intake'), icon: 'phone' }
  return (
    <AppShell
      navLabel={t('navigation')}
      skipLabel={t('skip')}
      place={<Place href="/network" name="Seedbed" note={t('network')} />}
      tools={
        <>
          {tools}
          <QuickExit />
        </>
      }
      items={[
        calls ? firstCalls : first,
        { href: '/network/records', label: t('records'), icon: 'archive' },
        { href: '/guides', label: t('guides'), icon: 'book' },
        { href: '/me', label: t('me'), icon: 'person' },
      ]}
      notice={<OfflineBanner />}
    >
      {children}
    </AppShell>
  )
}
