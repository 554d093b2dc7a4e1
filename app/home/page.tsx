import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readNoticesAction } from '@/app/(coaching)/coaching/actions'
import { SignedIn } from '@/app/signed-in'
import { ClosedAfterPin } from '@/components/access/closed-after-pin'
import { Notices } from '@/components/coaching/notices'
import { PersonalShell } from '@/components/shell/personal-shell'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { getTakenInvites } from '@/lib/access/redeem-invite'
import { getGuestDrives } from '@/lib/bodies/queries/guest-drives'
import { getNotices } from '@/lib/coaching/queries/notices'
import { getMyDrives } from '@/lib/drives/queries/drive-frame'
import { firstLetter } from '@/lib/workers/first-letter'

/** Where signing in leads: straight to the only place somebody has, else a choice. */
export default async function HomePage() {
  const viewer = await requireViewer()
  const drives = await getMyDrives(viewer)
  const guests = await getGuestDrives(viewer)
  const coached = drives.filter(({ roles }) => roles.every((role) => role === 'coach'))
  const own = drives.filter((drive) => !coached.includes(drive))
  const network = viewer.networkRoles.length > 0

  // After a PIN only groups with an own list are read: that there is no other place nobody knows.
  if (viewer.level === 'list' && own.length === 0)
    return (
      <SignedIn>
        <PersonalShell>
          <ClosedAfterPin />
        </PersonalShell>
      </SignedIn>
    )
  const [only] = own
  const isGuest = guests.length > 0
  if (only && own.length === 1 && coached.length === 0 && !network && !isGuest) redirect(`/d/${only.driveId}`)
  if (own.length === 0 && coached.length > 0 && !network && !isGuest) redirect('/coaching')
  if (own.length === 0 && coached.length === 0 && network && !isGuest) redirect('/network')

  const isNowhere = drives.length === 0 && !network && !isGuest
  if (isNowhere && (await getTakenInvites(viewer)).some(({ state }) => state === 'waiting')) redirect('/join')

  const notices = (await getNotices(viewer)).filter(({ isNew }) => isNew)
  // What became of the group that somebody was in comes before what they can do without one.
  const news = <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
  const [t, team] = [await getTranslations('shell'), await getTranslations('drives.role')]
  return (
    <SignedIn>
      <PersonalShell>
        <Page width="words">
          <PageHeader title={t('groups')} />
          {isNowhere && news}
          {isNowhere ? (
            <EmptyState
              title={t('noGroups.title')}
              action={
                <div className="flex flex-wrap justify-center gap-3">
                  <LinkButton href="/join" kind="primary">
                    {t('noGroups.join')}
                  </LinkButton>
                  <LinkButton href="/start">{t('noGroups.start')}</LinkButton>
                </div>
              }
            >
              {t('noGroups.text')}
            </EmptyState>
          ) : (
            <List label={t('groups')}>
              {own.map(({ driveId, name }) => (
                <ListRow key={driveId} href={`/d/${driveId}`} mark={firstLetter(name)} title={name} />
              ))}
              {guests.map(({ driveId, code, roles }) => (
                <ListRow
                  key={driveId}
                  href={`/d/${driveId}`}
                  mark={firstLetter(code)}
                  title={code}
                  context={roles.map((role) => team(role)).join(', ')}
                />
              ))}
              {coached.length > 0 && <ListRow href="/coaching" title={t('coachingPlace')} />}
              {network && <ListRow href="/network" title={t('network')} />}
            </List>
          )}
          {!isNowhere && news}
        </Page>
      </PersonalShell>
    </SignedIn>
  )
}
