import type { useFormatter, useTranslations } from 'next-intl'
import { type CalendarDate, daysBetween } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { firstLetter } from '@/lib/workers/first-letter'

type Words = {
  /** Of the namespace `workers`. */
  t: ReturnType<typeof useTranslations<'workers'>>
  format: ReturnType<typeof useFormatter>
  today: CalendarDate
}

type Person = { lastTalkOn: CalendarDate | null; place: string | null }

/** The usual line under a name: area and shift, and the last talk. */
export function personInWords({ place, lastTalkOn }: Person, { t, format, today }: Words): string {
  const talked =
    lastTalkOn === null
      ? t('row.neverTalked')
      : daysBetween(lastTalkOn, today) === 0
        ? t('row.talkedToday')
        : t('row.talkedOn', { date: dayInWords(format, lastTalkOn, today) })
  return [place, talked].filter(Boolean).join(' · ')
}

/** The letter that stands for somebody: the first of `called`, by which lists are in order. */
export const markOf = (called: string): string => firstLetter(called).toUpperCase()
