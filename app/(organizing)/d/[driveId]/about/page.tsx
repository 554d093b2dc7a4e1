import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AboutForm } from '@/components/drives/about-form'
import { AboutHistory } from '@/components/drives/about-history'
import { InheritedList } from '@/components/drives/inherited-list'
import { modelChoices } from '@/components/drives/model-name'
import { WithMessages } from '@/components/shell/with-messages'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { dateIn, now } from '@/lib/clock'
import { timeZoneChoices } from '@/lib/coaching/time-zones'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDriveAbout } from '@/lib/drives/queries/drive-about'
import { describeDriveAction } from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** What the committee says about the group as a whole: what kind of place it is, how it organizes, since when. */
export default async function AboutPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (!onCommittee(roles)) notFound()
  const about = await getDriveAbout(viewer, driveId)
  if (!about) notFound()

  const t = await getTranslations('drives.about')
  const scope = await getTranslations('strategy.scope')
  const today = dateIn(about.timeZone, now())
  const holding = Object.fromEntries(about.attributes.toReversed().map(({ kind, value }) => [kind, value]))
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}`, label: t('back') }}
      />
      <WithMessages of={['drives', 'coaching']}>
        <AboutForm
          driveId={driveId}
          industry={about.industry}
          locale={about.locale}
          timeZone={about.timeZone}
          timeZones={timeZoneChoices(about.timeZone, await getLocale(), now())}
          models={await modelChoices()}
          now={holding}
          today={today}
          describe={describeDriveAction}
        />
      </WithMessages>
      {about.inherited.length > 0 && (
        <Section title={scope('title')} note={scope('note')}>
          <InheritedList inherited={about.inherited} own={holding} today={today} />
        </Section>
      )}
      <Section title={t('also')}>
        <List label={t('also')}>
          <ListRow
            href={`/d/${driveId}/shop`}
            title={t('employer')}
            context={about.employer ?? t('employerNotSaid')}
          />
          <ListRow href={`/d/${driveId}/ways`} title={t('school')} context={t('schoolHelp')} />
          <ListRow href={`/d/${driveId}/team`} title={t('team')} context={t('teamHelp')} />
          <ListRow href={`/d/${driveId}/coach`} title={t('coach')} context={t('coachHelp')} />
          <ListRow href={`/d/${driveId}/campaigns`} title={t('campaigns')} context={t('campaignsHelp')} />
        </List>
      </Section>
      {about.attributes.length > 0 && (
        <Section title={t('history')} note={t('historyNote')}>
          <AboutHistory facts={about.attributes} today={today} />
        </Section>
      )}
    </Page>
  )
}
