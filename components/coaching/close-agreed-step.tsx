'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { AGREED_OUTCOMES } from '@/lib/coaching/agreed-step'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  stepId: string
  text: string
  close: (command: SentCommand) => Promise<Result<unknown>>
}

/** How an agreed step went, in the committee's own words of three. */
export function CloseAgreedStep({ driveId, stepId, text, close }: Props) {
  const t = useTranslations('review.agreed')
  return (
    <Sheet trigger={t('close')} title={t('close')}>
      {(shut) => (
        <ActionForm
          action={close}
          toInput={(form) => ({ driveId, stepId, outcome: form.text('outcome') })}
          submitLabel={t('save')}
          doneMessage={t('closed')}
          onDone={shut}
        >
          <SegmentedChoice
            name="outcome"
            legend={text}
            required
            options={AGREED_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
