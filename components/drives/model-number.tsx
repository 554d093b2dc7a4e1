import type { createFormatter } from 'next-intl'
import type { CalendarDate } from '@/lib/clock'
import type { MetricResult } from '@/lib/drives/models/metrics/metric-result'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Words = {
  /** Translator of the `models` messages. */
  t: (key: string, params?: Record<string, string | number>) => string
  format: ReturnType<typeof createFormatter>
  today: CalendarDate
}

/** Below this share a tenth of a percent says something: 1 of 220 is not 0 %. */
const SMALL_SHARE = 0.1

/** The value of a metric in words: a percent, days, so many for each, a count, points more or less. */
export function metricValue(
  { unit, value }: Pick<MetricResult, 'unit' | 'value'>,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  if (unit === 'share')
    return format.number(value, {
      style: 'percent',
      maximumFractionDigits: value < SMALL_SHARE ? 1 : 0,
    })
  if (unit === 'days') return t('page.days', { days: Math.round(value) })
  if (unit === 'change')
    return t('page.points', {
      points: format.number(value * 100, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    })
  return format.number(value, { maximumFractionDigits: 1 })
}

/** What it is of and from which day; its parts. Never left out: "54 of 200 people who work there · 3 Nov". */
export function metricOf({ unit, count, of, onDate, parts }: MetricResult, words: Words): string {
  const { t, format, today } = words
  const noun = of && t(`denominators.${of.name}`, { count: of.count })
  const each = unit === 'each' ? 'page.fromEach' : 'page.ofCount'
  const shown =
    of &&
    noun &&
    (unit === 'days' ? `${format.number(of.count)} ${noun}` : t(each, { count, of: of.count, what: noun }))
  const days = [...new Set([of?.onDate ?? onDate, onDate])].map((day) => dayInWords(format, day, today))
  const split = parts?.map(({ part, count: people }) => `${t(`parts.${part}`)} ${format.number(people)}`)
  return [shown, split?.join(', '), days.at(0)].filter(Boolean).join(' · ')
}
