'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/text-area'
import type { Result } from '@/lib/result'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Comment = {
  commentId: string
  text: string
  by: string
  dateTime: string
  when: string
  isMine: boolean
}
type Props = {
  driveId: string
  decisionId: string
  comments: readonly Comment[]
  actions: { say: Act; takeBack: Act }
}

/** What people say to a proposal, oldest first, and a place to say something. */
export function DecisionTalk({ driveId, decisionId, comments, actions }: Props) {
  const t = useTranslations('strategy.talk')
  return (
    <div className="grid gap-5">
      {comments.length > 0 && (
        <ul aria-label={t('label')} className="grid gap-3">
          {comments.map(({ commentId, text, by, dateTime, when, isMine }) => (
            <li key={commentId} className="grid gap-1 rounded-card border border-line bg-surface p-4">
              <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-muted">
                <span className="font-semibold">{by}</span>
                <time dateTime={dateTime}>{when}</time>
              </p>
              <p className="whitespace-pre-line">{text}</p>
              {isMine && (
                <ActionForm
                  compact
                  action={actions.takeBack}
                  toInput={() => ({ driveId, commentId })}
                  submitLabel={t('takeBack')}
                  submitKind="plain"
                  doneMessage={t('takenBack')}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={actions.say}
        toInput={(form, newId) => ({
          driveId,
          decisionId,
          commentId: newId('comment'),
          text: form.text('text'),
        })}
        submitLabel={t('say')}
        submitKind="quiet"
        doneMessage={t('said')}
      >
        <TextArea name="text" label={t('what')} maxLength={4000} required />
      </ActionForm>
    </div>
  )
}
