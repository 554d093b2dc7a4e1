import { getTranslations } from 'next-intl/server'
import type { NavItem } from '@/components/ui/app-shell'

/** The pages of a group that have no place in the bar of a phone, in order. Pages of the committee are listed for nobody else. */
export async function drivePages(driveId: string, isCommittee: boolean): Promise<NavItem[]> {
  const t = await getTranslations('shell')
  const base = `/d/${driveId}`
  const everybody: NavItem[] = [
    { href: `${base}/next`, label: t('nextTalks'), icon: 'messages' },
    { href: `${base}/meetings`, label: t('meetings'), icon: 'calendar' },
    { href: `${base}/follow-ups`, label: t('followUps'), icon: 'checks' },
    { href: `${base}/actions`, label: t('actions'), icon: 'megaphone' },
    { href: `${base}/pocket-list`, label: t('pocketList'), icon: 'printer' },
    { href: `${base}/reports`, label: t('reports'), icon: 'chart' },
    { href: `${base}/ways`, label: t('ways'), icon: 'footprints' },
  ]
  const committee: NavItem[] = [
    { href: `${base}/strategy`, label: t('strategy'), icon: 'signpost' },
    { href: `${base}/list-work`, label: t('listWork'), icon: 'presentation' },
    { href: `${base}/shop`, label: t('workplace'), icon: 'building' },
    { href: `${base}/people/import`, label: t('import'), icon: 'clipboard' },
    { href: `${base}/team`, label: t('team'), icon: 'people' },
    { href: `${base}/about`, label: t('about'), icon: 'settings' },
    { href: `${base}/log-book`, label: t('logBook'), icon: 'notebook' },
    { href: `${base}/take-away`, label: t('takeAway'), icon: 'package' },
  ]
  const decisions: NavItem = { href: `${base}/decisions`, label: t('decisions'), icon: 'vote' }
  const guides: NavItem = { href: '/guides', label: t('guides'), icon: 'book' }
  return [...everybody, ...(isCommittee ? committee : [decisions]), guides]
}
