import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip, type Tone } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { DateOfModel } from '@/lib/drives/model-dates'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { ClockState } from '@/lib/law/clock'
import { COUNTS_FROM, type CountedFrom } from '@/lib/law/counts-from'

type Props = {
  driveId: string
  today: CalendarDate
  dates: readonly DateOfModel[]
  unwritten: readonly CountedFrom[]
}

/** So many are shown here; the page of dates has them all. */
const SHOWN = 4

const TONES: Partial<Record<ClockState, Tone>> = { missed: 'danger', soon: 'warn' }

/** Where people write down what dates are counted from. */
const WRITTEN_AT: Partial<Record<CountedFrom, string>> = {
  contract: 'contracts',
  officer_election: 'elections',
}

/** The dates that the group's way of organizing minds, what each is counted from, and what is missing to reckon the others. */
export async function ModelDates({ driveId, today, dates, unwritten }: Props) {
  if (dates.length === 0 && unwritten.length === 0) return null
  const t = await getTranslations('clocks')
  const format = await getFormatter()
  const base = `/d/${driveId}`
  return (
    <Section
      title={t('ofWay.title')}
      note={t('ofWay.note')}
      action={<LinkButton href={`${base}/contracts`}>{t('ofWay.all')}</LinkButton>}
    >
      <List label={t('ofWay.title')}>
        {dates.slice(0, SHOWN).map(({ clock, on, state, daysLeft }) => (
          <ListRow
            key={`${clock} ${on}`}
            title={t(`clock.${clock}`)}
            context={`${dayInWords(format, on, today)} · ${t(`from.${COUNTS_FROM[clock]}`)}`}
            chips={<Chip tone={TONES[state] ?? 'plain'}>{t(`state.${state}`, { days: daysLeft })}</Chip>}
          />
        ))}
        {unwritten.map((source) => (
          <ListRow
            key={source}
            href={`${base}/${WRITTEN_AT[source] ?? 'contracts'}`}
            title={t(`unwritten.${source}`)}
            context={t('unwritten.why')}
          />
        ))}
      </List>
    </Section>
  )
}
