import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import type { ReviewComment } from '@/lib/coaching/review'
import type { CommentSubject } from '@/lib/coaching/review-comment'
import type { Result } from '@/lib/result'
import { AddComment } from './add-comment'
import { CommandButton } from './command-button'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  about: CommentSubject
  aboutId?: string
  comments: readonly ReviewComment[]
  timeZone: string
  /** `null` where one can only read. */
  actions: { add: Send; remove: Send } | null
}

/** What both sides said about one part of the review, oldest first, and a way to say something. */
export async function ReviewComments({ driveId, about, aboutId, comments, timeZone, actions }: Props) {
  const t = await getTranslations('review.comment')
  const format = await getFormatter()
  const here = comments.filter((one) => one.about === about && one.aboutId === (aboutId ?? null))
  return (
    <div className="grid gap-3">
      {here.length > 0 && (
        <ul className="grid gap-3">
          {here.map(({ commentId, side, isOwn, text, writtenAt }) => (
            <li key={commentId} className="grid gap-1 border-accent border-l-4 pl-3">
              <p className="text-ink-muted text-sm">
                {t(`by.${isOwn ? 'own' : side === 'coach' ? 'coach' : 'group'}`)} ·{' '}
                {format.dateTime(writtenAt, { dateStyle: 'medium', timeZone })}
              </p>
              <p className="max-w-words whitespace-pre-line">{text}</p>
              {isOwn && actions && (
                <div>
                  <CommandButton
                    action={actions.remove}
                    input={{ driveId, commentId }}
                    label={t('remove')}
                    kind="plain"
                    done={t('removed')}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {actions && (
        <div>
          <AddComment driveId={driveId} about={about} aboutId={aboutId ?? null} add={actions.add} />
        </div>
      )}
    </div>
  )
}
