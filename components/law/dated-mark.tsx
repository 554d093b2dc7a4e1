'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import type { CalendarDate } from '@/lib/clock'
import type { DATED_MARKS } from '@/lib/law/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  mark: (typeof DATED_MARKS)[number]
  today: CalendarDate
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** A day to write down: when an election was agreed, or a holiday. */
export function DatedMark({ driveId, mark, today, action }: Props) {
  const t = useTranslations('clocks')
  const isHoliday = mark === 'holiday'
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({ driveId, markId: newId('mark'), clock: mark, metOn: form.text('metOn') })}
      submitLabel={t(isHoliday ? 'holidaySave' : 'electionSave')}
      submitKind="quiet"
      doneMessage={t(isHoliday ? 'holidaySaved' : 'electionSaved')}
    >
      <DateField
        name="metOn"
        label={t(isHoliday ? 'holidayOn' : 'electionOn')}
        max={isHoliday ? undefined : today}
        required
      />
    </ActionForm>
  )
}
