'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { CalendarChoices } from './calendar-choices'

/** One step as a date for the own calendar: a plain form, so that the browser itself takes the file. */
export function FollowUpDate({ driveId, commitmentId }: { driveId: string; commitmentId: string }) {
  const t = useTranslations('follow.calendar')
  return (
    <Sheet trigger={t('one')} triggerKind="plain" title={t('oneTitle')}>
      <form action={`/d/${driveId}/follow-ups/calendar`} method="get" className="grid max-w-words gap-5">
        <p className="text-ink-muted">{t('note')}</p>
        <input type="hidden" name="step" value={commitmentId} />
        <CalendarChoices />
        <Button type="submit" kind="primary">
          {t('downloadOne')}
        </Button>
      </form>
    </Sheet>
  )
}
