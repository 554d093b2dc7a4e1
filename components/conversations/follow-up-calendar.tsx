'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { CalendarChoices } from './calendar-choices'

/** All dates as one file for the own calendar: a plain form, so that the browser itself takes the file. */
export function FollowUpCalendar({ driveId }: { driveId: string }) {
  const t = useTranslations('follow.calendar')
  return (
    <form action={`/d/${driveId}/follow-ups/calendar`} method="get" className="grid max-w-words gap-5">
      <CalendarChoices />
      <Button type="submit" className="justify-self-start max-sm:w-full">
        {t('download')}
      </Button>
    </form>
  )
}
