'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { CommentSubject } from '@/lib/coaching/review-comment'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  about: CommentSubject
  aboutId: string | null
  add: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says something about one part of the review. */
export function AddComment({ driveId, about, aboutId, add }: Props) {
  const t = useTranslations('review.comment')
  return (
    <Sheet trigger={t('add')} triggerKind="plain" title={t('title')}>
      {(close) => (
        <ActionForm
          action={add}
          toInput={(form, newId) => ({
            driveId,
            about,
            aboutId,
            commentId: newId('comment'),
            text: form.text('text'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextArea name="text" label={t('label')} help={t('help')} rows={4} required />
        </ActionForm>
      )}
    </Sheet>
  )
}
