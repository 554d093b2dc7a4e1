'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { ANSWERS } from '@/lib/conversations/asks'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  askId: string
  called: string
  /** `answerAskAction` of the one-on-ones. */
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** The answer that came later. "Maybe" stays "not yet". */
export function FollowUpAnswer({ driveId, askId, called, action }: Props) {
  const t = useTranslations()
  return (
    <Sheet trigger={t('follow.answer.open')} title={called}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ driveId, askId, answer: form.text('answer') })}
          submitLabel={t('follow.answer.save')}
          doneMessage={t('follow.answer.saved')}
          onDone={close}
        >
          <SegmentedChoice
            name="answer"
            legend={t('follow.answer.legend', { name: called })}
            options={ANSWERS.map((value) => ({ value, label: t(`conversations.answer.${value}`) }))}
            help={t('conversations.log.answer.help')}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
