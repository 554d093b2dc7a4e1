'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { SHARE_DAYS } from '@/lib/coaching/shared-talk'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  oneOnOneId: string
  share: (command: SentCommand) => Promise<Result<unknown>>
}

const USUAL_DAYS = 7

/** Shows one talk to the coach under the code, with a question and until a day. */
export function ShareTalk({ driveId, oneOnOneId, share }: Props) {
  const t = useTranslations('review.shared')
  return (
    <Sheet trigger={t('give')} triggerKind="plain" title={t('giveTitle')}>
      {(close) => (
        <ActionForm
          action={share}
          toInput={(form, newId) => ({
            driveId,
            oneOnOneId,
            shareId: newId('share'),
            question: form.text('question'),
            days: Number(form.text('days')),
          })}
          submitLabel={t('giveTitle')}
          doneMessage={t('given')}
          onDone={close}
        >
          <p className="text-ink-muted">{t('giveNote')}</p>
          <TextArea name="question" label={t('questionLabel')} rows={3} maxLength={500} required />
          <SegmentedChoice
            name="days"
            legend={t('days')}
            required
            defaultValue={String(USUAL_DAYS)}
            options={SHARE_DAYS.map((days) => ({ value: String(days), label: t('dayCount', { days }) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
