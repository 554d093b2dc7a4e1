import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import { MyDrives } from '@/components/coaching/my-drives'
import { Notices } from '@/components/coaching/notices'
import { OfferCard } from '@/components/coaching/offer-card'
import { WithMessages } from '@/components/shell/with-messages'
import { MyPod } from '@/components/skills/my-pod'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { addDays, now as currentTime, dateIn } from '@/lib/clock'
import { getCoachHome } from '@/lib/coaching/queries/coach-home'
import { getMyDrives } from '@/lib/coaching/queries/my-drives'
import { getNotices } from '@/lib/coaching/queries/notices'
import { getMyPods } from '@/lib/skills/queries/pods'
import { stageNames } from '../stage-name'
import {
  addConflictAction,
  answerMatchAction,
  leavePodAction,
  pauseCoachingAction,
  readNoticesAction,
} from './actions'
import { wayBack } from './way-back'

const PAUSE_DAYS = 28

/** A coach's first screen: offers that wait for an answer, the groups they accompany, a pause in one tap. */
export default async function CoachingPage() {
  const viewer = await requireViewer()
  const now = currentTime()
  const home = await getCoachHome(viewer, now)
  const board = await getMyDrives(viewer, now)
  const pods = await getMyPods(viewer, now)
  const notices = await getNotices(viewer)
  const t = await getTranslations('coaching.home')
  const team = await getTranslations('pods')
  const format = await getFormatter()
  const today = dateIn(viewer.timeZone, now)
  const way = wayBack(viewer)
  const isAway = home.away !== null && home.away.untilOn >= today

  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={way === '/coaching' ? undefined : { href: way, label: t('back') }}
      />
      {!home.hasProfile && (
        <EmptyState
          title={t('noProfile')}
          action={
            <LinkButton href="/coaching/profile" kind="primary">
              {t('makeProfile')}
            </LinkButton>
          }
        >
          {t('makeProfileText')}
        </EmptyState>
      )}
      {home.hasProfile && !home.isAdmitted && (
        <EmptyState
          title={t('notAdmitted')}
          action={
            <LinkButton href="/coaching/become" kind="primary">
              {t('admission')}
            </LinkButton>
          }
        >
          {t('notAdmittedText')}
        </EmptyState>
      )}
      <WithMessages of={['coaching']}>
        {home.offers.length > 0 && (
          <Section title={t('offers')} note={t('offersNote')}>
            <ul className="grid gap-4">
              {home.offers.map((offer) => (
                <li key={offer.offerId}>
                  <OfferCard
                    offer={offer}
                    now={now}
                    timeZone={viewer.timeZone}
                    answer={answerMatchAction}
                    tooClose={addConflictAction}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {home.waitingForCommittee.map(({ offerId, code }) => (
          <Banner key={offerId} tone="info">
            {t('pending', { code })}
          </Banner>
        ))}
        <MyDrives
          {...board}
          stageNames={await stageNames(board.drives.map(({ stage }) => stage))}
          timeZone={viewer.timeZone}
        />
        {pods.length > 0 && (
          <Section title={team('mine')} note={team('mineNote')}>
            {pods.map((pod) => (
              <MyPod key={pod.podId} pod={pod} timeZone={viewer.timeZone} leave={leavePodAction} />
            ))}
          </Section>
        )}
        {home.isAdmitted && (
          <div className="grid gap-2">
            {isAway && home.away && (
              <p>
                {t('awayUntil', {
                  date: format.dateTime(new Date(`${home.away.untilOn}T00:00:00Z`), {
                    dateStyle: 'medium',
                    timeZone: 'UTC',
                  }),
                })}
              </p>
            )}
            <CommandButton
              action={pauseCoachingAction}
              input={{ fromOn: today, untilOn: isAway ? null : addDays(today, PAUSE_DAYS) }}
              label={isAway ? t('resume') : t('pause')}
              kind="plain"
              done={isAway ? t('resumed') : t('paused')}
            />
          </div>
        )}
      </WithMessages>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/coaching/calls">{t('calls')}</LinkButton>
        <LinkButton href="/coaching/skills">{t('skills')}</LinkButton>
        <LinkButton href="/coaching/trainings">{t('trainings')}</LinkButton>
        <LinkButton href="/coaching/become">{t('admission')}</LinkButton>
      </div>
      <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
    </Page>
  )
}
