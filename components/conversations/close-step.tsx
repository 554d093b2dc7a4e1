'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  commitmentId: string
  called: string
  today: CalendarDate
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** How a next step ended: done, not done, or a new date. */
export function CloseStep({ driveId, commitmentId, called, today, action }: Props) {
  const t = useTranslations('conversations.follow')
  const [outcome, setOutcome] = useState('kept')
  return (
    <Sheet trigger={t('done')} title={called}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            commitmentId,
            ending:
              form.text('outcome') === 'renegotiated'
                ? {
                    outcome: 'renegotiated',
                    newCommitmentId: newId('step'),
                    dueOn: form.text('ending.dueOn'),
                  }
                : { outcome: form.text('outcome') },
          })}
          submitLabel={t('save')}
          doneMessage={t(outcome === 'renegotiated' ? 'moved' : 'closed')}
          onDone={close}
        >
          <SegmentedChoice
            name="outcome"
            legend={t('ended')}
            options={[
              { value: 'kept', label: t('done') },
              { value: 'not_kept', label: t('notDone') },
              { value: 'renegotiated', label: t('move') },
            ]}
            defaultValue="kept"
            required
            help={outcome === 'not_kept' ? t('help') : undefined}
            onChange={setOutcome}
          />
          {outcome === 'renegotiated' && (
            <DateField
              name="ending.dueOn"
              label={t('moveTo', { name: called })}
              defaultValue={addDays(today, 7)}
              min={today}
              required
            />
          )}
        </ActionForm>
      )}
    </Sheet>
  )
}
