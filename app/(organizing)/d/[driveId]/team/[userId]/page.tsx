import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WayBackForm } from '@/components/drives/way-back-form'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { ExposureReport } from '@/components/workers/exposure-report'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getAccountExposure } from '@/lib/drives/queries/account-exposure'
import { getLostAccount } from '@/lib/drives/queries/ways-back'
import { openWayBackAction } from '../actions'

type Props = { params: Promise<{ driveId: string; userId: string }> }

/** What one account was shown and did, after a phone was lost or somebody is in doubt. Says what was there, and nothing of intent. */
export default async function AccountPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, userId } = await params
  const isKnown = isDriveId(driveId) && isDriveId(userId)
  const account = isKnown ? await getAccountExposure(viewer, driveId, userId, now()) : null
  if (!account) notFound()
  const lost = userId === viewer.userId ? null : await getLostAccount(viewer, driveId, userId)
  const [t, wayBack] = [await getTranslations('drives'), await getTranslations('way-back')]
  const name = account.name ?? t('role.coach')
  return (
    <Page width="words">
      <PageHeader
        title={t('team.saw', { name })}
        context={t('team.sawContext')}
        back={{ href: `/d/${driveId}/team`, label: t('team.title') }}
        action={<LinkButton href={`/d/${driveId}/log-book?who=${userId}`}>{t('logBook.review')}</LinkButton>}
      />
      <ExposureReport
        title={t('team.sawShown')}
        name={name}
        today={account.today}
        exposure={account.exposure}
      />
      {lost && (
        <div id="way-back">
          <Section title={wayBack('title')} note={wayBack('context')}>
            <p>{wayBack('how', { name })}</p>
            <p>{wayBack('what', { name })}</p>
            <WithMessages of={['way-back']}>
              <WayBackForm driveId={driveId} userId={userId} name={name} ask={openWayBackAction} />
            </WithMessages>
          </Section>
        </div>
      )}
    </Page>
  )
}
