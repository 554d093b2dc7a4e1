'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextField } from '@/components/ui/text-field'
import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { type ContractLimit, LIMIT_UNITS, type LimitUnit, MOST_LIMIT_DAYS } from '@/lib/law/contracts/limit'
import { leftOut, reckonedOn } from '@/lib/law/grievances/reckoned-on'

/** Where the limit stands in the input of its command, and what its field is called, so that a refusal finds it. */
type Path = 'limit' | 'firstStep.limit'

/** The limit as it was put in: a last day, or so many days from a day on. */
export const readLimit = (form: FormValues, path: Path): Record<string, unknown> =>
  form.text('by') === 'days'
    ? { fromOn: form.text('fromOn'), days: form.wholeNumber(path), unit: form.text('unit') }
    : { dueOn: form.text(path) }

type Props = {
  path: Path
  today: CalendarDate
  /** From when it is counted unless somebody says otherwise. */
  from: CalendarDate
  /** What the contract says of this step; `null`: nobody wrote that down. */
  limit: ContractLimit | null
  daysOff: readonly CalendarDate[]
}

/** Until when a step has to be taken, with the day that comes of it. Put it inside messages `grievances`. */
export function LimitFields({ path, today, from, limit, daysOff }: Props) {
  const t = useTranslations('grievances.limit')
  const [by, setBy] = useState('days')
  const [days, setDays] = useState(limit ? String(limit.days) : '')
  const [unit, setUnit] = useState<LimitUnit>(limit?.unit ?? 'calendar')
  const [fromOn, setFromOn] = useState<string>(from)
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
        <DateField name={path} label={t('dueOn')} required />
      ) : (
        <>
          <TextField
            required
            name={path}
            label={t('count')}
            help={limit && t('byContract', { days: limit.days, unit: limit.unit })}
            inputMode="numeric"
            maxLength={3}
            defaultValue={days}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
          <DateField name="fromOn" label={t('from')} required defaultValue={from} onChange={setFromOn} />
          <SegmentedChoice
            required
            name="unit"
            legend={t('counts')}
            help={t('daysOff')}
            defaultValue={unit}
            onChange={(value) => setUnit(value === 'business' ? 'business' : 'calendar')}
            options={LIMIT_UNITS.map((value) => ({ value, label: t(value) }))}
          />
          <LastDay {...{ today, fromOn, days, unit, daysOff }} />
        </>
      )}
    </>
  )
}

type Typed = { fromOn: string; days: string; unit: LimitUnit }

/** The last day that comes of what is typed, and which days off it leaves out; nothing while it is no limit yet. */
function LastDay({ today, fromOn, days, unit, daysOff }: Typed & Pick<Props, 'today' | 'daysOff'>) {
  const t = useTranslations('grievances.limit')
  const format = useFormatter()
  const count = Number(days)
  const isLimit = isCalendarDate(fromOn) && /^\d{1,3}$/.test(days) && count >= 1 && count <= MOST_LIMIT_DAYS
  const off = new Set(daysOff)
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const reckoning = isLimit ? { fromOn, days: count, unit } : null
  const skipped = reckoning ? leftOut(reckoning, off) : []
  return (
    <p role="status" className="font-semibold">
      {reckoning && t('lastDay', { date: day(reckonedOn(reckoning, off)) })}
      {skipped.length > 0 && (
        <span className="block font-normal text-ink-muted text-sm">
          {t('leftOut', { days: format.list(skipped.map(day)) })}
        </span>
      )}
    </p>
  )
}
