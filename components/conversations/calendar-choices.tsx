'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'

/** What the calendar will show and when it reminds: both neutral, both the reader's own choice. */
export function CalendarChoices() {
  const t = useTranslations('follow.calendar')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        name="title"
        label={t('word')}
        options={CALENDAR_TITLES.map((value) => ({ value, label: t(`words.${value}`) }))}
        required
      />
      <Select
        name="alarm"
        label={t('alarm')}
        options={CALENDAR_ALARMS.map((value) => ({ value, label: t(`alarms.${value}`) }))}
        required
      />
    </div>
  )
}
