'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import type { CalendarDate } from '@/lib/clock'
import { ChangeSheet, type SendChange } from './change-sheet'

const STATUSES = ['active', 'on_leave', 'left', 'fired'] as const
export type ShownStatus = (typeof STATUSES)[number]

type Props = {
  /** Whose. */
  where: { driveId: string; workerId: string }
  status: ShownStatus
  today: CalendarDate
  send: SendChange
}

/** Whether a person still works here, and since when. */
export function StatusSheet({ where, status, today, send }: Props) {
  const t = useTranslations('workers.status')
  return (
    <ChangeSheet
      title={t('open')}
      send={send}
      toInput={(values, newId) => ({
        ...where,
        statusId: newId('status'),
        status: values.text('status'),
        fromOn: values.text('fromOn'),
      })}
    >
      <SegmentedChoice
        stacked
        name="status"
        legend={t('legend')}
        required
        defaultValue={status}
        options={STATUSES.map((value) => ({ value, label: t(value) }))}
      />
      <DateField name="fromOn" label={t('from')} required defaultValue={today} />
    </ChangeSheet>
  )
}
