'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import type { CalendarDate } from '@/lib/clock'
import { ChangeSheet, type SendChange } from './change-sheet'

type Props = {
  /** Whom. */
  where: { driveId: string; workerId: string }
  cellIds: readonly string[]
  cells: readonly { id: string; name: string }[]
  today: CalendarDate
  send: SendChange
}

/** Where a person works, since when, and whether that is their main place. */
export function PlaceSheet({ where, cellIds, cells, today, send }: Props) {
  const t = useTranslations('workers.place')
  return (
    <ChangeSheet
      title={t('open')}
      send={send}
      toInput={(values, newId) => ({
        ...where,
        placementId: newId('placement'),
        cellId: values.text('cellId'),
        as: values.text('as'),
        fromOn: values.text('fromOn'),
      })}
    >
      <Select
        name="cellId"
        label={t('where')}
        required
        defaultValue={cellIds[0]}
        options={cells.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SegmentedChoice
        stacked
        name="as"
        legend={t('how')}
        required
        defaultValue="main"
        options={(['main', 'also', 'no_longer'] as const).map((value) => ({
          value,
          label: t(`as.${value}`),
          help: t(`asHelp.${value}`),
        }))}
      />
      <DateField name="fromOn" label={t('from')} required defaultValue={today} />
    </ChangeSheet>
  )
}
