import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import type { DriveCoaching } from '@/lib/coaching/queries/drive-coaching'

type Props = { driveId: string; state: DriveCoaching }

/** Where a committee goes from here: what it writes with its coach and the coordination, reviews, sessions, calls. */
export async function CoachLinks({ driveId, state: { coaching, request } }: Props) {
  const t = await getTranslations('coaching.group')
  const thread = await getTranslations('thread')
  const sessions = await getTranslations('sessions')
  const review = await getTranslations('review.page')
  const here = `/d/${driveId}/coach`
  return (
    <div className="flex flex-wrap gap-3">
      {coaching && (
        <LinkButton href={`${here}/messages/coach`} kind="primary">
          {thread('coach.link')}
        </LinkButton>
      )}
      {coaching && <LinkButton href={`${here}/review`}>{review('open')}</LinkButton>}
      {coaching && <LinkButton href={`${here}/sessions`}>{sessions('link')}</LinkButton>}
      {request && (
        <LinkButton href={`${here}/messages/coordination`}>{thread('coordination.link')}</LinkButton>
      )}
      <LinkButton href="/coaching/calls">{t('seeCalls')}</LinkButton>
    </div>
  )
}
