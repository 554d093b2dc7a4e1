import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LogPage } from '@/components/conversations/log-page'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { getLogForm } from '@/lib/conversations/queries/log-form'
import { isDriveId } from '@/lib/drives/drive-id'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import * as actions from '../actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ worker?: string }> }

/** What the form says, and what may be wrong with it: not what a page about talks says besides. */
const FORM_MESSAGES = [
  ...['log', 'after', 'refused'].map((part) => `conversations.${part}`),
  ...['place', 'issue', 'ask', 'answer', 'step', 'noteLevel'].map((part) => `conversations.${part}`),
  ...['school', 'prepared', 'together', 'attempt'].map((part) => `conversations.${part}`),
  ...['stand', 'because', 'reason', 'direction', 'last', 'refused'].map((part) => `assessments.${part}`),
  'offline.draft',
  'offline.kept',
]

/** In the address for somebody who is not on the list yet. */
const NEW = 'new'

/** Writing down a talk with one person. A person who is not there for the viewer is not found. */
export default async function NewOneOnOnePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { worker: workerId } = await searchParams
  if (workerId === undefined) redirect(`/d/${driveId}/log`)
  if (rolesIn(viewer, driveId).every((role) => role === 'coach')) notFound()
  const isThere = isDriveId(driveId) && (workerId === NEW || isDriveId(workerId))
  const form = isThere ? await getLogForm(viewer, driveId, workerId === NEW ? null : workerId) : null
  if (!form) notFound()

  const t = await getTranslations('conversations')
  const { worker, boundary, about } = form
  return (
    <Page width="words">
      <WithMessages of={FORM_MESSAGES}>
        <LogPage
          back={{ href: `/d/${driveId}/log`, label: t('log.back') }}
          driveId={driveId}
          worker={worker}
          about={about}
          find={actions.findWhoElseAction.bind(null, driveId)}
          actions={{
            'one_on_one.log': { save: actions.logOneOnOneAction, takeBack: actions.withdrawOneOnOneAction },
            'attempt.log': { save: actions.logAttemptAction, takeBack: actions.withdrawAttemptAction },
            'time_together.log': {
              save: actions.logTimeTogetherAction,
              takeBack: actions.withdrawTimeTogetherAction,
            },
          }}
          paths={{ people: `/d/${driveId}/people`, log: `/d/${driveId}/log` }}
        >
          {worker && boundary && (
            <Banner tone="warn">{oneFullStop(t(`boundary.${boundary}`, { name: worker.called }))}</Banner>
          )}
        </LogPage>
      </WithMessages>
      <p className="text-ink-muted text-sm">{t('log.wifi')}</p>
    </Page>
  )
}
