import { getTranslations } from 'next-intl/server'
import { PastDayForm } from '@/components/coverage/past-day-form'
import { Fold } from '@/components/ui/fold'
import type { CalendarDate } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'

type Props = { href: string; as: string | null; today: CalendarDate; past: AskedDay | null }

/** The numbers of any past day. */
export async function NumbersDay({ href, as, ...asked }: Props) {
  const t = await getTranslations('coverage.day')
  const numbers = await getTranslations('models.numbers')
  return (
    <Fold title={t('title')}>
      <PastDayForm
        label={numbers('dayLabel')}
        todayHref={as === null ? href : `${href}?as=${as}`}
        {...asked}
      />
    </Fold>
  )
}
