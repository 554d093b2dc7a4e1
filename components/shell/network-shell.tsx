import { Archive, BookOpen, Hourglass, UserRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/ui/app-shell'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { QuickExit } from '@/components/ui/quick-exit'
import { Place } from './place'

/** The frame of the network's pages: the queue, past elections, guides. */
export async function NetworkShell({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  const t = await getTranslations('shell')
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
        { href: '/network/queue', label: t('queue'), icon: <Hourglass /> },
        { href: '/network/records', label: t('records'), icon: <Archive /> },
        { href: '/guides', label: t('guides'), icon: <BookOpen /> },
        { href: '/me', label: t('me'), icon: <UserRound /> },
      ]}
      notice={<OfflineBanner />}
    >
      {children}
    </AppShell>
  )
}
