import { BookOpen, HandHelping, LayoutGrid, Plus, UserRound, UsersRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/ui/app-shell'
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
  const map = { href: `${base}/map`, label: t('map'), icon: <LayoutGrid /> }
  const coaching = { href: `${base}/coach`, label: t('coaching'), icon: <HandHelping /> }
  const me = { href: '/me', label: t('me'), icon: <UserRound /> }
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
          ? [{ href: `${base}/people`, label: t('people'), icon: <UsersRound /> }, map, coaching, me]
          : [{ href: '/coaching', label: t('groups'), icon: <UsersRound />, exact: true }, map, coaching, me]
      }
      centre={inside ? { href: `${base}/log`, label: t('log'), icon: <Plus /> } : undefined}
      moreItems={
        inside
          ? await drivePages(driveId, view === 'committee')
          : [{ href: '/guides', label: t('guides'), icon: <BookOpen /> }]
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
