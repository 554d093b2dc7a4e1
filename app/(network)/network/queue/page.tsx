import { Hourglass } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Notices } from '@/components/coaching/notices'
import { QueueCard } from '@/components/coaching/queue-card'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { getNotices } from '@/lib/coaching/queries/notices'
import { getQueueBoard } from '@/lib/coaching/queries/queue-board'
import { offerMatchAction, readNoticesAction } from './actions'

/** Drives that wait for a coach, longest first, with the best assignment of everybody. A person decides each. */
export default async function QueuePage() {
  const viewer = await requireViewer()
  const offers = viewer.networkRoles.includes('coordinator')
  if (!offers && !viewer.networkRoles.includes('support_organizer')) notFound()
  const board = await getQueueBoard(viewer, currentTime())
  const notices = await getNotices(viewer)
  const t = await getTranslations('coaching.queue')
  const hidden = board.waiting - board.lines.length
  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={t('context', { waiting: board.waiting, coaches: board.coaches, places: board.placesFree })}
      />
      <p className="max-w-words text-sm text-ink-muted">{t('note')}</p>
      {board.lines.length === 0 ? (
        <EmptyState title={t('empty')} icon={<Hourglass />}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <WithMessages of={['coaching']}>
          <ul className="grid gap-4">
            {board.lines.map((line) => (
              <li key={line.requestId}>
                <QueueCard
                  line={line}
                  names={board.names}
                  timeZone={viewer.timeZone}
                  offer={offers ? offerMatchAction : null}
                />
              </li>
            ))}
          </ul>
        </WithMessages>
      )}
      {!offers && <p className="text-ink-muted">{t('onlyCoordinators')}</p>}
      {hidden > 0 && <p className="text-ink-muted">{t('more', { count: hidden })}</p>}
      <LinkButton href="/network/coaches">{t('coaches')}</LinkButton>
      <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
    </Page>
  )
}
