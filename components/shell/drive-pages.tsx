import {
  BookOpen,
  Building2,
  CalendarDays,
  ChartNoAxesColumn,
  ClipboardList,
  Footprints,
  ListChecks,
  Megaphone,
  MessagesSquare,
  NotebookText,
  PackageOpen,
  Presentation,
  Printer,
  Settings2,
  Signpost,
  UsersRound,
  Vote,
} from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { NavItem } from '@/components/ui/app-shell'

/** The pages of a group that have no place in the bar of a phone, in order. Pages of the committee are listed for nobody else. */
export async function drivePages(driveId: string, isCommittee: boolean): Promise<NavItem[]> {
  const t = await getTranslations('shell')
  const base = `/d/${driveId}`
  const everybody = [
    { href: `${base}/next`, label: t('nextTalks'), icon: <MessagesSquare /> },
    { href: `${base}/meetings`, label: t('meetings'), icon: <CalendarDays /> },
    { href: `${base}/follow-ups`, label: t('followUps'), icon: <ListChecks /> },
    { href: `${base}/actions`, label: t('actions'), icon: <Megaphone /> },
    { href: `${base}/pocket-list`, label: t('pocketList'), icon: <Printer /> },
    { href: `${base}/reports`, label: t('reports'), icon: <ChartNoAxesColumn /> },
    { href: `${base}/ways`, label: t('ways'), icon: <Footprints /> },
  ]
  const committee = [
    { href: `${base}/strategy`, label: t('strategy'), icon: <Signpost /> },
    { href: `${base}/list-work`, label: t('listWork'), icon: <Presentation /> },
    { href: `${base}/shop`, label: t('workplace'), icon: <Building2 /> },
    { href: `${base}/people/import`, label: t('import'), icon: <ClipboardList /> },
    { href: `${base}/team`, label: t('team'), icon: <UsersRound /> },
    { href: `${base}/about`, label: t('about'), icon: <Settings2 /> },
    { href: `${base}/log-book`, label: t('logBook'), icon: <NotebookText /> },
    { href: `${base}/take-away`, label: t('takeAway'), icon: <PackageOpen /> },
  ]
  const decisions = { href: `${base}/decisions`, label: t('decisions'), icon: <Vote /> }
  const guides = { href: '/guides', label: t('guides'), icon: <BookOpen /> }
  return [...everybody, ...(isCommittee ? committee : [decisions]), guides]
}
