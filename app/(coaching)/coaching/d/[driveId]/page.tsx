import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { LeaveGroup } from '@/components/coaching/leave-group'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { getCoachHome } from '@/lib/coaching/queries/coach-home'
import { getHandOver } from '@/lib/coaching/queries/hand-over'
import { getNameGrants } from '@/lib/coaching/queries/name-grants'
import { endCoachingAction } from '../../actions'

type Props = { params: Promise<{ driveId: string }> }

/** One drive as its coach sees it: live counts, the way to the map by codes, and the way out. */
export default async function CoachedDrivePage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const drive = (await getCoachHome(viewer, currentTime())).drives.find((one) => one.driveId === driveId)
  if (!drive) notFound()
  const t = await getTranslations('coaching.drive')
  const passedOn = await getHandOver(viewer, driveId)
  const thread = await getTranslations('thread.coach')
  const sessions = await getTranslations('sessions')
  const review = await getTranslations('review.page')
  const named = await getTranslations('grants.coach')
  const open = (await getNameGrants(viewer, driveId, currentTime())).grants.filter(({ isOpen }) => isOpen)
  const lastUntil = Math.max(...open.map(({ untilAt }) => untilAt.getTime()))
  const home = await getTranslations('coaching.home')
  const format = await getFormatter()
  const { counts, code, coachingId, fromAt } = drive
  const date = counts
    ? format.dateTime(new Date(`${counts.onDate}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
    : ''
  const of =
    counts?.headcount === null
      ? t('ofUnknown', { date })
      : t('of', { headcount: format.number(counts?.headcount ?? 0), date })
  return (
    <Page width="words">
      <PageHeader
        title={t('title', { code })}
        context={t('context', {
          date: format.dateTime(fromAt, { dateStyle: 'medium', timeZone: viewer.timeZone }),
        })}
        back={{ href: '/coaching', label: home('title') }}
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`/d/${driveId}/map`} kind="primary">
              {t('map')}
            </LinkButton>
            <LinkButton href={`/coaching/d/${driveId}/review`}>{review('open')}</LinkButton>
            <LinkButton href={`/coaching/d/${driveId}/messages`}>{thread('linkForCoach')}</LinkButton>
            <LinkButton href={`/coaching/d/${driveId}/sessions`}>{sessions('link')}</LinkButton>
            <LinkButton href={`/d/${driveId}/actions`}>{t('actions')}</LinkButton>
          </div>
        }
      />
      <p className="text-ink-muted">{t('mapNote')}</p>
      {counts && (
        <div className="grid grid-cols-2 gap-4">
          <Stat label={t('named')} value={format.number(counts.named)} of={of} />
          <Stat label={t('talked')} value={format.number(counts.talked)} of={of} />
        </div>
      )}
      {open.length > 0 && (
        <Section
          title={named('link')}
          note={named('linkNote', {
            count: open.length,
            date: format.dateTime(new Date(lastUntil), { dateStyle: 'medium', timeZone: viewer.timeZone }),
          })}
        >
          <div>
            <LinkButton href={`/coaching/d/${driveId}/names`}>{named('title')}</LinkButton>
          </div>
        </Section>
      )}
      {passedOn && (
        <Section title={t('handedOver')}>
          <p className="max-w-words whitespace-pre-line">{passedOn.text}</p>
        </Section>
      )}
      <Section title={t('leave')} note={t('leaveText')}>
        <WithMessages of={['coaching.drive', 'coaching.refused']}>
          <LeaveGroup {...{ driveId, coachingId }} end={endCoachingAction} />
        </WithMessages>
      </Section>
    </Page>
  )
}
