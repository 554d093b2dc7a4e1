import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'

type Props = {
  driveId: string
  /** The address of the page as it is today: what it asks for besides the day stays. */
  todayHref: string
  past: AskedDay | null
  today: CalendarDate
}

const READINGS = ['now', 'then'] as const

/** The map, or the picture of the shop, of any past day, by what we know today or by what we knew then. A plain form: the day goes into the address. */
export async function DayPicker({ driveId, todayHref, past, today }: Props) {
  const t = await getTranslations('coverage.day')
  const [path, search] = todayHref.split('?')
  return (
    <Section title={t('title')} className="no-print">
      <form action={path} className="grid max-w-words gap-4">
        {[...new URLSearchParams(search)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="grid gap-1 justify-self-start text-sm">
          {t('label')}
          <input
            type="date"
            name="on"
            required
            max={today}
            defaultValue={past?.day ?? today}
            className="min-h-target rounded-input border border-edge bg-surface px-3"
          />
        </label>
        <fieldset className="grid gap-2">
          <legend className="mb-1 text-sm">{t('whose')}</legend>
          {READINGS.map((reading) => (
            <label
              key={reading}
              className="flex min-h-target items-start gap-3 rounded-input border border-line bg-surface px-4 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name="known"
                value={reading}
                defaultChecked={reading === (past?.by ?? 'now')}
                className="mt-1 size-5 shrink-0 accent-accent"
              />
              <span>
                <span className="block font-semibold">{t(`reading.${reading}`)}</span>
                <span className="text-ink-muted text-sm">{t(`readingHelp.${reading}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{t('show')}</Button>
          {past && (
            <LinkButton kind="plain" href={todayHref}>
              {t('today')}
            </LinkButton>
          )}
          <LinkButton kind="plain" href={`/d/${driveId}/map/over-time`}>
            {t('overTime')}
          </LinkButton>
        </div>
      </form>
    </Section>
  )
}
