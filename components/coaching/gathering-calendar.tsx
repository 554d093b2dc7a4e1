'use client'

import { useTranslations } from 'next-intl'
import { CalendarChoices } from '@/components/conversations/calendar-choices'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'

/** One call for the own calendar, under a word that says nothing. A plain form, so that the browser itself takes the file. */
export function GatheringCalendar({ gatheringId }: { gatheringId: string }) {
  const t = useTranslations('gatherings')
  return (
    <Sheet trigger={t('calendar')} title={t('calendar')}>
      <form action="/coaching/calls/calendar" method="get" className="grid max-w-words gap-5">
        <p className="text-ink-muted">{t('calendarNote')}</p>
        <input type="hidden" name="call" value={gatheringId} />
        <CalendarChoices />
        <Button type="submit" className="justify-self-start max-sm:w-full">
          {t('download')}
        </Button>
      </form>
    </Sheet>
  )
}
