import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { PlacesSheet } from './places-sheet'

type Place = {
  placementId: string
  cellId: string
  employerId: string | null
  isPrimary: boolean
  fromOn: CalendarDate
  untilOn: CalendarDate | null
}
type Named = { id: string; name: string }
type Props = {
  driveId: string
  workerId: string
  today: CalendarDate
  /** The latest first, former ones too. */
  places: readonly Place[]
  cells: readonly Named[]
  /** Firms that people here work for; asked for only where there are several. */
  employers: readonly Named[]
  setPlaces: (command: SentCommand) => Promise<Result<unknown>>
}

/** Where somebody works, worked and will work, and for whom; several places at once are set in one go. */
export async function PlacesSection({
  driveId,
  workerId,
  today,
  places,
  cells,
  employers,
  setPlaces,
}: Props) {
  const t = await getTranslations('unit.places')
  const format = await getFormatter()
  const nameIn = (named: readonly Named[], id: string | null) => named.find((each) => each.id === id)?.name
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const current = places.filter(
    ({ fromOn, untilOn }) => fromOn <= today && (untilOn === null || untilOn > today),
  )
  return (
    <Section
      title={t('title')}
      action={
        cells.length > 0 && (
          <WithMessages of={['unit.places']}>
            <PlacesSheet
              {...{ driveId, workerId, today, cells, employers, setPlaces }}
              chosen={current.map(({ cellId }) => cellId)}
              main={current.find(({ isPrimary }) => isPrimary)?.cellId ?? null}
              employerId={current.find(({ isPrimary }) => isPrimary)?.employerId ?? null}
            />
          </WithMessages>
        )
      }
    >
      {places.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
      <ul className="grid gap-1">
        {places.map(({ placementId, cellId, employerId, isPrimary, fromOn, untilOn }) => (
          <li key={placementId} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>{nameIn(cells, cellId) ?? t('gone')}</span>
            {nameIn(employers, employerId) && <Chip>{nameIn(employers, employerId)}</Chip>}
            {!isPrimary && <Chip tone="info">{t('also')}</Chip>}
            <span className="text-ink-muted text-sm">
              {untilOn
                ? t('until', { from: day(fromOn), until: day(untilOn) })
                : t(fromOn > today ? 'later' : 'since', { from: day(fromOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
