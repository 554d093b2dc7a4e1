'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import type { CalendarDate } from '@/lib/clock'
import { UNIT_JUDGEMENTS, UNIT_REASONS, type UnitJudgement, type UnitReason } from '@/lib/workers/unit'

type Props = {
  legend: string
  today: CalendarDate
  judgement?: UnitJudgement
  reason?: UnitReason
}

/** What is judged, why and from which day. The reasons are about what people do there; read under the same names. */
export function UnitFields({ legend, today, judgement, reason }: Props) {
  const t = useTranslations('unit')
  return (
    <>
      <SegmentedChoice
        stacked
        name="judgement"
        legend={legend}
        required
        defaultValue={judgement}
        options={UNIT_JUDGEMENTS.map((value) => ({
          value,
          label: t(`judgement.${value}`),
          help: t(`help.${value}`),
        }))}
      />
      <SegmentedChoice
        stacked
        name="reason"
        legend={t('reason.legend')}
        required
        defaultValue={reason}
        options={UNIT_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <DateField name="onDate" label={t('day')} required defaultValue={today} />
    </>
  )
}
