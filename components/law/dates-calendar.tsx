'use client'

import { useTranslations } from 'next-intl'
import { CalendarChoices } from '@/components/conversations/calendar-choices'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'

/** All dates that bind for the own calendar, under a word that says nothing. A plain form, so that the browser itself takes the file. */
export function DatesCalendar({ driveId }: { driveId: string }) {
  const t = useTranslations('clocks')
  return (
    <Sheet trigger={t('calendar')} title={t('calendar')}>
      <form action={`/d/${driveId}/contracts/calendar`} method="get" className="grid max-w-words gap-5">
        <p className="text-ink-muted">{t('calendarNote')}</p>
        <CalendarChoices />
        <Button type="submit" className="justify-self-start max-sm:w-full">
          {t('download')}
        </Button>
      </form>
    </Sheet>
  )
}
