import type { useFormatter } from 'next-intl'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Translate = (key: 'last' | 'never', values: { date?: string; name?: string }) => string
type Format = ReturnType<typeof useFormatter>
type Talk = { called: string; lastTalkOn: CalendarDate | null; today: CalendarDate }

/** When somebody was last talked with, or that nobody has. `t`: the messages of `conversations.choose`. */
export const lastTalkInWords = (t: Translate, format: Format, { called, lastTalkOn, today }: Talk): string =>
  lastTalkOn === null
    ? t('never', { name: called })
    : t('last', { date: dayInWords(format, lastTalkOn, today) })
