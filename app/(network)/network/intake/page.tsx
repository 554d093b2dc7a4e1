import { PhoneCall } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readNoticesAction } from '@/app/(network)/network/queue/actions'
import { Notices } from '@/components/coaching/notices'
import { IntakeCounts } from '@/components/seeding/intake-counts'
import { IntakeLines } from '@/components/seeding/intake-lines'
import { LoneGroups } from '@/components/seeding/lone-groups'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { getNotices } from '@/lib/coaching/queries/notices'
import { FIRST_CALL_HOURS } from '@/lib/seeding/published-constants'
import { getIntakeBoard, getIntakeCounts } from '@/lib/seeding/queries/intake-board'
import { callTogetherAction, claimIntakeAction, putBackIntakeAction } from './actions'

/** Who wants to be called: the board for those who call, counts and ages for those who coordinate. */
export default async function IntakePage() {
  const viewer = await requireViewer()
  if (viewer.networkRoles.includes('intake_caller')) return <Board viewer={viewer} />
  const coordinates = viewer.networkRoles.some(
    (role) => role === 'coordinator' || role === 'support_organizer',
  )
  if (!coordinates) notFound()
  const t = await getTranslations('intake.board')
  return (
    <Page>
      <PageHeader title={t('counts.title')} context={t('counts.context')} />
      <IntakeCounts {...(await getIntakeCounts(viewer))} now={currentTime()} />
      <LinkButton href="/network/calls" className="justify-self-start">
        {t('calls')}
      </LinkButton>
    </Page>
  )
}

async function Board({ viewer }: { viewer: Viewer }) {
  const now = currentTime()
  const { waiting, mine, count, lone, aside } = await getIntakeBoard(viewer, now)
  const notices = (await getNotices(viewer)).filter(({ isNew }) => isNew)
  const t = await getTranslations('intake.board')
  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={t('context', { count, hours: FIRST_CALL_HOURS })}
        action={<LinkButton href="/network/calls">{t('calls')}</LinkButton>}
      />
      <WithMessages of={['intake', 'coaching']}>
        <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
        <Section title={t('mine')}>
          {mine.length === 0 ? (
            <p className="text-ink-muted">{t('mineEmpty')}</p>
          ) : (
            <IntakeLines label={t('mine')} lines={mine} now={now} act={null} />
          )}
        </Section>
        <LoneGroups groups={lone} action={callTogetherAction} />
        {waiting.length === 0 ? (
          <EmptyState title={t('empty')} icon={<PhoneCall />}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <Section title={t('waiting')} note={t('order')}>
            <IntakeLines
              label={t('waiting')}
              lines={waiting}
              now={now}
              act={{ action: claimIntakeAction, label: t('claim'), done: t('claimed'), opens: true }}
            />
            {count > waiting.length && (
              <p className="text-ink-muted">{t('more', { count: count - waiting.length })}</p>
            )}
          </Section>
        )}
        {aside.length > 0 && (
          <Fold title={t('aside')}>
            <p className="text-ink-muted">{t('asideText')}</p>
            <IntakeLines
              label={t('aside')}
              lines={aside}
              now={now}
              act={{ action: putBackIntakeAction, label: t('putBack'), done: t('isBack') }}
            />
          </Fold>
        )}
      </WithMessages>
    </Page>
  )
}
