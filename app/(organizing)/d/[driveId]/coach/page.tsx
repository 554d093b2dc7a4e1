import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DriveCoach } from '@/components/coaching/drive-coach'
import { DriveRequest } from '@/components/coaching/drive-request'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { getDriveCoaching } from '@/lib/coaching/queries/drive-coaching'
import { isDriveId } from '@/lib/drives/drive-id'
import { CoachForCommittee } from './coach-for-committee'
import { CoachForLeaders } from './coach-for-leaders'

type Props = { params: Promise<{ driveId: string }> }

/** A drive and its coach: asking, waiting, deciding about somebody who said yes, ending. The coach has a page of their own. */
export default async function DriveCoachPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.length > 0 && roles.every((role) => role === 'coach')) redirect(`/coaching/d/${driveId}`)
  const state = roles.length > 0 ? await getDriveCoaching(viewer, driveId, now()) : null
  if (!state) notFound()
  const t = await getTranslations('coaching.group')
  const { coaching, request, accepted } = state
  const { timeZone } = viewer
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <WithMessages of={['coaching', 'grants']}>
        {onCommittee(roles) ? (
          <CoachForCommittee {...{ viewer, driveId, state }} />
        ) : (
          <>
            {coaching && <DriveCoach {...{ driveId, coaching, timeZone }} end={null} />}
            {request && <DriveRequest {...{ driveId, request, timeZone, accepted }} actions={null} />}
            <CoachForLeaders {...{ viewer, driveId }} />
          </>
        )}
      </WithMessages>
    </Page>
  )
}
