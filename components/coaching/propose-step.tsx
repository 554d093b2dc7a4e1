'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { addDays, type CalendarDate } from '@/lib/clock'
import { FURTHEST_AGREED_DAYS } from '@/lib/coaching/published-constants'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  today: CalendarDate
  propose: (command: SentCommand) => Promise<Result<unknown>>
}

const USUAL_DAYS = 7

/** One step with a day, proposed by either side. */
export function ProposeStep({ driveId, today, propose }: Props) {
  const t = useTranslations('review.agreed')
  return (
    <Sheet trigger={t('propose')} title={t('propose')}>
      {(close) => (
        <ActionForm
          action={propose}
          toInput={(form, newId) => ({
            driveId,
            stepId: newId('step'),
            text: form.text('text'),
            dueOn: form.text('dueOn'),
          })}
          submitLabel={t('propose')}
          doneMessage={t('proposed')}
          onDone={close}
        >
          <TextField name="text" label={t('label')} help={t('labelHelp')} maxLength={300} required />
          <DateField
            name="dueOn"
            label={t('dueOn')}
            defaultValue={addDays(today, USUAL_DAYS)}
            min={today}
            max={addDays(today, FURTHEST_AGREED_DAYS)}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
