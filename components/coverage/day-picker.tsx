import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clock'
import type { MapMeasure } from '@/lib/coverage/map-measures'

type Props = {
  driveId: string
  measure: MapMeasure
  today: CalendarDate
  /** The day that is shown; `null` for now. */
  shown: CalendarDate | null
  by: 'now' | 'then'
}

/** The map of any past day, by what we know today or by what we knew then. A plain form: the day goes into the address. */
export async function DayPicker({ driveId, measure, today, shown, by }: Props) {
  const t = await getTranslations('coverage.day')
  return (
    <form action={`/d/${driveId}/map`} className="no-print flex flex-wrap items-end gap-3">
      <input type="hidden" name="show" value={measure} />
      <label className="grid gap-1 text-sm">
        {t('label')}
        <input
          type="date"
          name="on"
          required
          max={today}
          defaultValue={shown ?? today}
          className="min-h-target rounded-input border border-edge bg-surface px-3"
        />
      </label>
      <label className="grid gap-1 text-sm">
        <span className="sr-only">{t('knownNow')}</span>
        <select
          name="known"
          defaultValue={by}
          className="min-h-target rounded-input border border-edge bg-surface px-3"
        >
          <option value="now">{t('knownNow')}</option>
          <option value="then">{t('knownThen')}</option>
        </select>
      </label>
      <Button type="submit">{t('show')}</Button>
      {shown && (
        <LinkButton kind="plain" href={`/d/${driveId}/map?show=${measure}`}>
          {t('today')}
        </LinkButton>
      )}
    </form>
  )
}
