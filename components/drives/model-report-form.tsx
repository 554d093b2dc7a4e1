'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  metrics: readonly { value: string; label: string }[]
  areas: readonly { value: string; label: string }[]
  today: CalendarDate
  report: (command: SentCommand) => Promise<Result<unknown>>
}

/** A number that nothing else records: what, where, how many, of which day. */
export function ModelReportForm({ driveId, metrics, areas, today, report }: Props) {
  const t = useTranslations('models.page')
  return (
    <ActionForm
      action={report}
      toInput={(form, newId) => ({
        driveId,
        factId: newId('factId'),
        metric: form.text('metric'),
        cellId: form.textOrNull('cellId'),
        amount: form.text('amount') === '' ? null : Number(form.text('amount')),
        onDate: form.text('onDate'),
      })}
      submitLabel={t('reportSave')}
      doneMessage={t('reportSaved')}
    >
      <Select name="metric" label={t('reportWhat')} options={metrics} />
      <Select name="cellId" label={t('reportWhere')} empty={t('reportEverywhere')} options={areas} />
      <TextField name="amount" label={t('reportAmount')} inputMode="numeric" required />
      <DateField name="onDate" label={t('reportOn')} defaultValue={today} max={today} required />
    </ActionForm>
  )
}
