'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { LIAISON_SEES } from '@/lib/bodies/liaison'
import { LIAISON_MOST_DAYS } from '@/lib/bodies/published-constants'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  userId: string
  today: CalendarDate
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Lets somebody of a union see one thing through a last day. */
export function GrantLiaison({ driveId, userId, today, action }: Props) {
  const t = useTranslations('bodies.liaison')
  return (
    <Sheet trigger={t('grant.open')} title={t('grant.open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ driveId, userId, grantId: newId('grant') },
            ...{ what: form.text('what'), untilOn: form.text('untilOn') },
          })}
          submitLabel={t('grant.save')}
          doneMessage={t('grant.saved')}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            required
            name="what"
            legend={t('sees.legend')}
            options={LIAISON_SEES.map((value) => ({ value, label: t(`sees.${value}`) }))}
          />
          <DateField
            required
            name="untilOn"
            label={t('grant.until')}
            defaultValue={addDays(today, 30)}
            min={today}
            max={addDays(today, LIAISON_MOST_DAYS)}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
