import { CalendarClock } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import { GatheringCard } from '@/components/coaching/gathering-card'
import { GatheringForm } from '@/components/coaching/gathering-form'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { getCalls } from '@/lib/coaching/queries/gatherings'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import { getMyPods } from '@/lib/skills/queries/pods'
import { wayBack } from '../way-back'
import * as actions from './actions'

/** Open calls and group coaching for everybody who signed in, by the reader's own clock. */
export default async function CallsPage() {
  const viewer = await requireViewer()
  const now = currentTime()
  const { calls, mayHost, groups } = await getCalls(viewer, now)
  const pods = mayHost ? await getMyPods(viewer, now) : []
  const t = await getTranslations('gatherings')
  const shell = await getTranslations('shell')
  const [group] = groups
  return (
    <Page width="words">
      <WithMessages of={['gatherings', 'follow', 'coaching.need', 'meetings.refused']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={
            group
              ? { href: `/d/${group.driveId}/coach`, label: group.code }
              : { href: wayBack(viewer), label: shell('groups') }
          }
          action={
            mayHost && (
              <GatheringForm
                clock={clockInWords(viewer.timeZone, await getLocale(), now)}
                language={viewer.locale}
                pods={pods.map(({ podId, name }) => ({ podId, name }))}
                open={actions.openGatheringAction}
              />
            )
          }
        />
        {calls.length === 0 && (
          <EmptyState title={t('none')} icon={<CalendarClock aria-hidden />}>
            {t('noneText')}
          </EmptyState>
        )}
        <ul className="grid gap-4">
          {calls.map((call) => (
            <li key={call.gatheringId}>
              <GatheringCard
                call={call}
                groups={groups}
                timeZone={viewer.timeZone}
                actions={{
                  signUp: actions.signUpAction,
                  leave: actions.leaveGatheringAction,
                  attend: actions.attendGatheringAction,
                  finish: actions.finishGatheringAction,
                  cancel: actions.cancelGatheringAction,
                }}
              />
            </li>
          ))}
        </ul>
      </WithMessages>
    </Page>
  )
}
