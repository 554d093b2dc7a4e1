'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Fold } from '@/components/ui/fold'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { type ContractLimit, LIMIT_UNITS, MOST_DAYS_OFF, MOST_LIMITS } from '@/lib/law/contracts/limit'

/** The limits and days off as they were put in; a step without a number is left out, and so is an empty day. */
export const readReckoned = (form: FormValues) => ({
  limits: Array.from({ length: MOST_LIMITS }, (_, at) => at)
    .filter((at) => form.text(`limits.${at}.days`) !== '')
    .map((at) => ({ days: form.wholeNumber(`limits.${at}.days`), unit: form.text(`limits.${at}.unit`) })),
  holidays: Array.from({ length: MOST_DAYS_OFF }, (_, at) => form.text(`holidays.${at}`)).filter(Boolean),
})

type Props = { limits: readonly ContractLimit[]; holidays: readonly CalendarDate[] }

/** What of a contract grievances are reckoned by: a limit for each step, and its days off. Put it inside messages `clocks`. */
export function ContractLimits({ limits, holidays }: Props) {
  const t = useTranslations('clocks')
  const [steps, setSteps] = useState(Math.max(limits.length, 1))
  const [days, setDays] = useState(holidays.length + 1)
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
  return (
    <>
      <Fold title={t('limits')}>
        <p className="text-ink-muted text-sm">{t('limitsHelp')}</p>
        {numbers(steps).map((at) => (
          <div key={at} className="grid gap-3">
            <TextField
              name={`limits.${at}.days`}
              label={t('limitDays', { step: at + 1 })}
              inputMode="numeric"
              maxLength={3}
              defaultValue={limits[at]?.days}
            />
            <SegmentedChoice
              required
              name={`limits.${at}.unit`}
              legend={t('limitUnit', { step: at + 1 })}
              defaultValue={limits[at]?.unit ?? 'business'}
              options={LIMIT_UNITS.map((value) => ({ value, label: t(`limitUnits.${value}`) }))}
            />
          </div>
        ))}
        {steps < MOST_LIMITS && <Button onClick={() => setSteps(steps + 1)}>{t('limitAdd')}</Button>}
      </Fold>
      <Fold title={t('daysOff')}>
        <p className="text-ink-muted text-sm">{t('daysOffHelp')}</p>
        {numbers(days).map((at) => (
          <DateField
            key={at}
            name={`holidays.${at}`}
            label={t('dayOff', { number: at + 1 })}
            defaultValue={holidays[at]}
          />
        ))}
        {days < MOST_DAYS_OFF && <Button onClick={() => setDays(days + 1)}>{t('dayOffAdd')}</Button>}
      </Fold>
    </>
  )
}
