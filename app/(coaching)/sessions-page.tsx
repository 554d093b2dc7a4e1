import { CalendarClock } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ProposeSession } from '@/components/coaching/propose-session'
import { SessionCard } from '@/components/coaching/session-card'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { getSessions } from '@/lib/coaching/queries/sessions'
import { isDriveId } from '@/lib/drives/drive-id'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import * as actions from './session-actions'

type Props = { driveId: string; back: { href: string; label?: string } }

/** The sessions of a group and its coach, as either side sees them. */
export async function SessionsPage({ driveId, back }: Props) {
  const viewer = await requireViewer()
  const found = isDriveId(driveId) ? await getSessions(viewer, driveId, currentTime()) : null
  if (!found) notFound()
  const t = await getTranslations('sessions')
  const review = await getTranslations('review.agenda')
  return (
    <Page width="words">
      <WithMessages of={['sessions', 'coaching', 'follow']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: back.href, label: back.label ?? found.code }}
          action={
            <div className="flex flex-wrap gap-3">
              {found.otherZone && (
                <ProposeSession
                  driveId={driveId}
                  clock={clockInWords(viewer.timeZone, await getLocale(), currentTime())}
                  kind={found.sessions.some(({ stage }) => stage === 'over') ? 'quiet' : 'primary'}
                  propose={actions.proposeSessionAction}
                />
              )}
              <LinkButton
                href={found.side === 'coach' ? `/coaching/d/${driveId}/review` : `/d/${driveId}/coach/review`}
              >
                {review('from')}
              </LinkButton>
            </div>
          }
        />
        {found.sessions.length === 0 && (
          <EmptyState title={t(found.otherZone ? 'none' : 'noCoach')} icon={<CalendarClock aria-hidden />}>
            {t(found.otherZone ? 'noneText' : 'noCoachText')}
          </EmptyState>
        )}
        <ul className="grid gap-4">
          {found.sessions.map((session) => (
            <li key={session.sessionId}>
              <SessionCard
                driveId={driveId}
                session={session}
                timeZone={viewer.timeZone}
                otherZone={found.otherZone}
                actions={{
                  book: actions.bookSessionAction,
                  finish: actions.finishSessionAction,
                  cancel: actions.cancelSessionAction,
                }}
              />
            </li>
          ))}
        </ul>
      </WithMessages>
    </Page>
  )
}
