import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'

type Props = {
  label: string
  /** The address of the page as it is today: what it asks for besides the day stays. */
  todayHref: string
  past: AskedDay | null
  today: CalendarDate
  /** Where else to go from here. */
  children?: ReactNode
}

const READINGS = ['now', 'then'] as const

/** Asks for a past day, by what we know today or by what we knew then. A plain form: the day goes into the address. */
export async function PastDayForm({ label, todayHref, past, today, children }: Props) {
  const t = await getTranslations('coverage.day')
  const [path, search] = todayHref.split('?')
  return (
    <form action={path} className="grid max-w-words gap-4">
      {[...new URLSearchParams(search)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="grid gap-1 justify-self-start text-sm">
        {label}
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
        {children}
      </div>
    </form>
  )
}
