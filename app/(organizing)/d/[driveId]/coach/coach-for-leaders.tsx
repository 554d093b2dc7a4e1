import { getTranslations } from 'next-intl/server'
import { unshareTalkAction } from '@/app/(coaching)/review-actions'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { SharedTalks } from '@/components/coaching/shared-talks'
import { LinkButton } from '@/components/ui/link-button'
import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { hasCoach } from '@/lib/coaching/queries/has-coach'
import { getSharedTalks } from '@/lib/coaching/queries/shared-talks'

type Props = { viewer: Viewer; driveId: string }

/** What somebody who does not decide about the coach has here: the talks they shared, and where to learn. */
export async function CoachForLeaders({ viewer, driveId }: Props) {
  const isCoached = await hasCoach(viewer, driveId)
  const own = await getSharedTalks(viewer, driveId, now())
  const t = await getTranslations('coaching')
  return (
    <>
      <p className="text-ink-muted">{t(isCoached ? 'group.forCommitteeWith' : 'group.forCommittee')}</p>
      {own && own.shared.length > 0 && (
        <SharedTalks
          {...{ driveId, ...own }}
          today={await driveToday(viewer, driveId)}
          timeZone={viewer.timeZone}
          unshare={unshareTalkAction}
          comment={null}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/coaching/calls">{t('home.calls')}</LinkButton>
        <LinkButton href="/coaching/trainings">{t('home.trainings')}</LinkButton>
        <LinkButton href="/coaching/skills">{t('home.skills')}</LinkButton>
        <LinkButton href="/coaching/become">{t('home.admission')}</LinkButton>
        <LinkButton href="/guides">{(await getTranslations('shell'))('guides')}</LinkButton>
      </div>
    </>
  )
}
