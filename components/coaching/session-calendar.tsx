'use client'

import { useTranslations } from 'next-intl'
import { CalendarChoices } from '@/components/conversations/calendar-choices'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'

/** One session for the own calendar, under a word that says nothing. A plain form, so that the browser itself takes the file. */
export function SessionCalendar({ driveId, sessionId }: { driveId: string; sessionId: string }) {
  const t = useTranslations('sessions')
  return (
    <Sheet trigger={t('calendar')} title={t('calendar')}>
      <form action={`/d/${driveId}/coach/sessions/calendar`} method="get" className="grid max-w-words gap-5">
        <p className="text-ink-muted">{t('calendarNote')}</p>
        <input type="hidden" name="session" value={sessionId} />
        <CalendarChoices />
        <Button type="submit" className="justify-self-start max-sm:w-full">
          {t('download')}
        </Button>
      </form>
    </Sheet>
  )
}
