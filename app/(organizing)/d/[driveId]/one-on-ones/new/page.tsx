import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LogForm } from '@/components/conversations/log-form'
import { SchoolSteps } from '@/components/conversations/school-steps'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { getLogForm } from '@/lib/conversations/queries/log-form'
import { schoolOf } from '@/lib/conversations/schools'
import { isDriveId } from '@/lib/drives/drive-id'
import { logOneOnOneAction, withdrawOneOnOneAction } from '../actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ worker?: string }> }

/** Writing down a talk with one person. A person who is not there for the viewer is not found. */
export default async function NewOneOnOnePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { worker: workerId } = await searchParams
  if (workerId === undefined) redirect(`/d/${driveId}/log`)
  const form = isDriveId(workerId) ? await getLogForm(viewer, driveId, workerId) : null
  if (!form) notFound()

  const t = await getTranslations('conversations')
  const school = schoolOf('ewoc')
  const name = form.worker.called
  return (
    <Page width="words">
      <PageHeader
        title={t('log.title', { name })}
        context={t('log.context')}
        back={{ href: `/d/${driveId}/log`, label: t('log.back') }}
      />
      {form.boundary && <Banner tone="warn">{t(`boundary.${form.boundary}`, { name })}</Banner>}
      <WithMessages of={['conversations', 'assessments', 'offline']}>
        <LogForm
          driveId={driveId}
          worker={form.worker}
          issues={form.issues}
          talkers={form.talkers}
          lastPlace={form.lastPlace}
          ownLastValue={form.ownLastValue}
          today={dateIn(form.timeZone, now())}
          action={logOneOnOneAction}
          takeBack={withdrawOneOnOneAction}
          thenTo={`/d/${driveId}/people/${workerId}`}
        />
      </WithMessages>
      {school && <SchoolSteps school={school} />}
      <p className="text-ink-muted text-sm">{t('log.wifi')}</p>
    </Page>
  )
}
