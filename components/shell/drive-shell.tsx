import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell, type NavItem } from '@/components/ui/app-shell'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { QuickExit } from '@/components/ui/quick-exit'
import { drivePages } from './drive-pages'
import { Place } from './place'

type Props = {
  driveId: string
  /** The code name to insiders, the plain code to a coach. */
  name: string
  /** A coach sees numbers and the coaching itself, and has nothing to log or to list; some pages are the committee's alone. */
  view: 'committee' | 'leader' | 'coach'
  /** Beside the way out: waiting entries, the lock. */
  tools?: ReactNode
  notice?: ReactNode
  children: ReactNode
}

/** The frame of one group's pages: People, Map, Log, Coaching, Me. */
export async function DriveShell({ driveId, name, view, tools, notice, children }: Props) {
  const t = await getTranslations('shell')
  const base = `/d/${driveId}`
  const map: NavItem = { href: `${base}/map`, label: t('map'), icon: 'grid' }
  const coaching: NavItem = { href: `${base}/coach`, label: t('coaching'), icon: 'hand' }
  const me: NavItem = { href: '/me', label: t('me'), icon: 'person' }
  const inside = view !== 'coach'
  return (
    <AppShell
      navLabel={t('navigation')}
      skipLabel={t('skip')}
      place={<Place href={base} name={name} />}
      tools={
        <>
          {tools}
          <QuickExit />
        </>
      }
      items={
        inside
          ? [{ href: `${base}/people`, label: t('people'), icon: 'people' }, map, coaching, me]
          : [{ href: '/coaching', label: t('groups'), icon: 'people', exact: true }, map, coaching, me]
      }
      centre={inside ? { href: `${base}/log`, label: t('log'), icon: 'plus' } : undefined}
      moreItems={
        inside
          ? await drivePages(driveId, view === 'committee')
          : [{ href: '/guides', label: t('guides'), icon: 'book' }]
      }
      notice={
        <>
          <OfflineBanner />
          {notice}
        </>
      }
    >
      {children}
    </AppShell>
  )
}
