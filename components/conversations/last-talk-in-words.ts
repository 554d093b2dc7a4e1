import type { useFormatter } from 'next-intl'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Translate = (key: 'last' | 'never', values?: { date: string }) => string
type Format = ReturnType<typeof useFormatter>
type Talk = { lastTalkOn: CalendarDate | null; today: CalendarDate }

/** When somebody was last talked with, or that nobody has. `t`: the messages of `conversations.choose`. */
export const lastTalkInWords = (t: Translate, format: Format, { lastTalkOn, today }: Talk): string =>
  lastTalkOn === null ? t('never') : t('last', { date: dayInWords(format, lastTalkOn, today) })
