import { Hourglass } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { stageNames } from '@/app/(coaching)/stage-name'
import { BuddyPairs } from '@/components/coaching/buddy-pairs'
import { drawQueue } from '@/components/coaching/draw-queue'
import { languageList } from '@/components/coaching/match-words'
import { Notices } from '@/components/coaching/notices'
import { QueueCandidates } from '@/components/coaching/queue-candidates'
import { QueueCard } from '@/components/coaching/queue-card'
import { QueueClocks } from '@/components/coaching/queue-clocks'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { getCoachCandidates } from '@/lib/coaching/queries/coach-candidates'
import { getNotices } from '@/lib/coaching/queries/notices'
import { getQueueBoard } from '@/lib/coaching/queries/queue-board'
import {
  admitCoachAction,
  offerMatchAction,
  offerNextStepAction,
  proposeBuddyAction,
  readNoticesAction,
  withdrawBuddyAction,
} from './actions'

/** Drives that wait for a coach, longest first, with the best assignment of everybody. A person decides each. */
export default async function QueuePage() {
  const viewer = await requireViewer()
  const offers = viewer.networkRoles.includes('coordinator')
  if (!offers && !viewer.networkRoles.includes('support_organizer')) notFound()
  const now = currentTime()
  const board = await getQueueBoard(viewer, now)
  const candidates = await getCoachCandidates(viewer)
  const stages = await stageNames(board.lines.map(({ stage }) => stage))
  const lines = await drawQueue(board, stages, { now, timeZone: viewer.timeZone })
  const notices = await getNotices(viewer)
  const locale = await getLocale()
  const t = await getTranslations('coaching.queue')
  const hidden = board.waiting - board.lines.length
  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={t('context', { waiting: board.waiting, coaches: board.coaches, places: board.placesFree })}
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/network/intake">
              {(await getTranslations('intake.board.counts'))('title')}
            </LinkButton>
            <LinkButton href="/coaching/calls">{(await getTranslations('gatherings'))('title')}</LinkButton>
          </div>
        }
      />
      <p className="max-w-words text-sm text-ink-muted">{t('note')}</p>
      <QueueClocks clocks={board.clocks} now={now} />
      {board.oneMore.length > 0 && (
        <Section title={t('oneMore')}>
          <ul className="grid max-w-words list-disc gap-1 pl-5">
            {board.oneMore.map(({ language, drives }) => (
              <li key={language}>{t('oneMoreOf', { language: languageList(locale, [language]), drives })}</li>
            ))}
          </ul>
        </Section>
      )}
      {board.lines.length === 0 ? (
        <EmptyState title={t('empty')} icon={<Hourglass />}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <WithMessages of={['coaching.queue', 'coaching.refused', 'coaching.why_not']}>
          <ul className="grid gap-4">
            {lines.map((line) => (
              <li key={line.requestId}>
                <QueueCard
                  line={line}
                  offer={offers ? offerMatchAction : null}
                  offerStep={offers ? offerNextStepAction : null}
                />
              </li>
            ))}
          </ul>
        </WithMessages>
      )}
      {!offers && <p className="text-ink-muted">{t('onlyCoordinators')}</p>}
      <WithMessages of={['coaching.refused']}>
        <BuddyPairs
          {...board.buddies}
          timeZone={viewer.timeZone}
          actions={offers ? { propose: proposeBuddyAction, withdraw: withdrawBuddyAction } : null}
        />
      </WithMessages>
      <WithMessages of={['admission', 'coaching.refused']}>
        <QueueCandidates
          candidates={candidates}
          timeZone={viewer.timeZone}
          admit={offers ? admitCoachAction : null}
        />
      </WithMessages>
      {hidden > 0 && <p className="text-ink-muted">{t('more', { count: hidden })}</p>}
      <LinkButton href="/network/coaches" className="justify-self-start">
        {t('coaches')}
      </LinkButton>
      <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
    </Page>
  )
}
