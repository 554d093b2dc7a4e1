import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'
import { PastDayForm } from './past-day-form'

type Props = { driveId: string; todayHref: string; past: AskedDay | null; today: CalendarDate }

/** The map, or the picture of the shop, of any past day. */
export async function DayPicker({ driveId, ...asked }: Props) {
  const t = await getTranslations('coverage.day')
  return (
    <Section title={t('title')} className="no-print">
      <PastDayForm label={t('label')} {...asked}>
        <LinkButton kind="plain" href={`/d/${driveId}/map/over-time`}>
          {t('overTime')}
        </LinkButton>
      </PastDayForm>
    </Section>
  )
}
