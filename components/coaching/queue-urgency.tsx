'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { URGENCIES } from '@/lib/coaching/waiting-drive'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  request: { requestId: string; urgency: string }
  change: (command: SentCommand) => Promise<Result<unknown>>
}

/** A waiting group says that it has become more urgent, or less. */
export function ChangeUrgency({ driveId, request, change }: Props) {
  const t = useTranslations('coaching.group')
  return (
    <Sheet trigger={t('changeUrgency')} title={t('urgency')}>
      {(close) => (
        <ActionForm
          action={change}
          toInput={(form) => ({ driveId, requestId: request.requestId, urgency: form.text('urgency') })}
          submitLabel={t('urgencySave')}
          doneMessage={t('urgencySaved')}
          onDone={close}
        >
          <SegmentedChoice
            name="urgency"
            legend={t('urgency')}
            stacked
            required
            defaultValue={request.urgency}
            options={URGENCIES.map((urgency) => ({ value: urgency, label: t(`urgencyOf.${urgency}`) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
