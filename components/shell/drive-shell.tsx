import {
  BookOpen,
  Building2,
  ClipboardList,
  Footprints,
  HandHelping,
  LayoutGrid,
  ListChecks,
  MessageSquareWarning,
  MessagesSquare,
  PackageOpen,
  Plus,
  Presentation,
  Printer,
  Settings2,
  UserRound,
  UsersRound,
} from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/ui/app-shell'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { QuickExit } from '@/components/ui/quick-exit'
import { Place } from './place'

type Props = {
  driveId: string
  /** The code name to insiders, the plain code to a coach. */
  name: string
  /** A coach sees numbers and the coaching itself, and has nothing to log or to list. */
  view: 'inside' | 'coach'
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
  const inside = view === 'inside'
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
          ? [
              { href: `${base}/next`, label: t('nextTalks'), icon: <MessagesSquare /> },
              { href: `${base}/follow-ups`, label: t('followUps'), icon: <ListChecks /> },
              { href: `${base}/list-work`, label: t('listWork'), icon: <Presentation /> },
              { href: `${base}/agenda`, label: t('agenda'), icon: <MessageSquareWarning /> },
              { href: `${base}/pocket-list`, label: t('pocketList'), icon: <Printer /> },
              { href: `${base}/shop`, label: t('workplace'), icon: <Building2 /> },
              { href: `${base}/people/import`, label: t('import'), icon: <ClipboardList /> },
              { href: `${base}/team`, label: t('team'), icon: <UsersRound /> },
              { href: `${base}/ways`, label: t('ways'), icon: <Footprints /> },
              { href: `${base}/about`, label: t('about'), icon: <Settings2 /> },
              { href: `${base}/take-away`, label: t('takeAway'), icon: <PackageOpen /> },
              { href: '/guides', label: t('guides'), icon: <BookOpen /> },
            ]
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
