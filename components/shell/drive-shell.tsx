import {
  BookOpen,
  Building2,
  ClipboardList,
  HandHelping,
  LayoutGrid,
  Plus,
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
  /** The code name, already opened for this viewer. */
  codeName: string
  /** Beside the way out: waiting entries, the lock. */
  tools?: ReactNode
  notice?: ReactNode
  children: ReactNode
}

/** The frame of one group's pages: People, Map, Log, Coaching, Me. */
export async function DriveShell({ driveId, codeName, tools, notice, children }: Props) {
  const t = await getTranslations('shell')
  const base = `/d/${driveId}`
  return (
    <AppShell
      navLabel={t('navigation')}
      skipLabel={t('skip')}
      place={<Place href={base} name={codeName} />}
      tools={
        <>
          {tools}
          <QuickExit />
        </>
      }
      items={[
        { href: `${base}/people`, label: t('people'), icon: <UsersRound /> },
        { href: `${base}/map`, label: t('map'), icon: <LayoutGrid /> },
        { href: `${base}/coach`, label: t('coaching'), icon: <HandHelping /> },
        { href: '/me', label: t('me'), icon: <UserRound /> },
      ]}
      centre={{ href: `${base}/one-on-ones/new`, label: t('log'), icon: <Plus /> }}
      moreItems={[
        { href: `${base}/shop`, label: t('workplace'), icon: <Building2 /> },
        { href: `${base}/people/import`, label: t('import'), icon: <ClipboardList /> },
        { href: '/guides', label: t('guides'), icon: <BookOpen /> },
      ]}
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
