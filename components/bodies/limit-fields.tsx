'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { DAY_COUNTS } from '@/lib/law/grievances/grievance'

/** The limit as it was put in: a last day, or so many days from a day on. */
export const readLimit = (form: FormValues): Record<string, unknown> =>
  form.text('by') === 'days'
    ? { fromOn: form.text('fromOn'), days: form.wholeNumber('days'), count: form.text('count') }
    : { dueOn: form.text('dueOn') }

/** Until when a step has to be taken. Put it inside messages `grievances`. */
export function LimitFields({ today }: { today: CalendarDate }) {
  const t = useTranslations('grievances.limit')
  const [by, setBy] = useState('days')
  return (
    <>
      <SegmentedChoice
        required
        name="by"
        legend={t('by')}
        defaultValue="days"
        onChange={setBy}
        options={(['days', 'date'] as const).map((value) => ({ value, label: t(value) }))}
      />
      {by === 'date' ? (
        <DateField name="dueOn" label={t('dueOn')} required />
      ) : (
        <>
          <TextField name="days" label={t('count')} required inputMode="numeric" maxLength={3} />
          <DateField name="fromOn" label={t('from')} required defaultValue={today} />
          <SegmentedChoice
            required
            name="count"
            legend={t('counts')}
            help={t('holidays')}
            defaultValue="calendar"
            options={DAY_COUNTS.map((value) => ({ value, label: t(value) }))}
          />
        </>
      )}
    </>
  )
}
