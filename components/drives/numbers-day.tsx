import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'

type Props = { href: string; as: string | null; today: CalendarDate; past: AskedDay | null }

const READINGS = ['now', 'then'] as const

/** The numbers of any past day, by what we know today or by what we knew then. A plain form: the day goes into the address. */
export async function NumbersDay({ href, as, today, past }: Props) {
  const t = await getTranslations('coverage.day')
  const numbers = await getTranslations('models.numbers')
  return (
    <Fold title={t('title')}>
      <form action={href} className="grid max-w-words gap-4">
        {as !== null && <input type="hidden" name="as" value={as} />}
        <label className="grid gap-1 justify-self-start text-sm">
          {numbers('dayLabel')}
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
              className="flex min-h-target items-center gap-3 rounded-input border border-line bg-surface px-4 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name="known"
                value={reading}
                defaultChecked={reading === (past?.by ?? 'now')}
                className="size-5 shrink-0 accent-accent"
              />
              {t(`reading.${reading}`)}
            </label>
          ))}
        </fieldset>
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{t('show')}</Button>
          {past && (
            <LinkButton kind="plain" href={as === null ? href : `${href}?as=${as}`}>
              {t('today')}
            </LinkButton>
          )}
        </div>
      </form>
    </Fold>
  )
}
