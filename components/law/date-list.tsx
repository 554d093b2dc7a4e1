import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip, type Tone } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { type ClockState, canBeMet } from '@/lib/law/clock'
import type { DatedClock } from '@/lib/law/clocks'
import { COUNTS_FROM } from '@/lib/law/counts-from'
import type { Result } from '@/lib/result'
import { MeetButton } from './meet-button'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>
type Props = {
  label: string
  driveId: string
  today: CalendarDate
  dates: readonly DatedClock[]
  /** What a date is about, by the id that it names: a contract by name. */
  about: ReadonlyMap<string, string>
  actions: { meet: Send<{ markId: string }>; unmeet: Send }
}

const TONES: Record<ClockState, Tone> = {
  met: 'accent',
  missed: 'danger',
  told: 'plain',
  soon: 'warn',
  later: 'plain',
}

/** Dates that bind, with what each rests on, and a button for those that can be met. */
export async function DateList({ label, driveId, today, dates, about, actions }: Props) {
  const t = await getTranslations('clocks')
  const law = await getTranslations('law')
  const format = await getFormatter()
  return (
    <List label={label}>
      {dates.map(({ clock, aboutId, on, fact, state, daysLeft }) => {
        const name = aboutId === null ? undefined : about.get(aboutId)
        const unit = fact?.unit
        const counted =
          unit === 'days' || unit === 'business_days' || unit === 'hours' ? t(`byDays.${unit}`) : null
        return (
          <li
            key={`${clock} ${aboutId} ${on}`}
            className="grid gap-1 border-line border-b px-4 py-3 last:border-b-0"
          >
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <p className="font-semibold">{dayInWords(format, on, today)}</p>
              <Chip tone={TONES[state]}>{t(`state.${state}`, { days: daysLeft })}</Chip>
            </div>
            <p>{[t(`clock.${clock}`), ...(name ? [t('ofContract', { contract: name })] : [])].join(' · ')}</p>
            <p className="text-ink-muted text-sm">{t(`from.${COUNTS_FROM[clock]}`)}</p>
            {fact && (
              <p className="text-ink-muted text-sm">
                {[
                  t('rests', { source: fact.source, status: law(`status.${fact.status}`) }),
                  ...(counted ? [counted] : []),
                ].join(' · ')}
              </p>
            )}
            {canBeMet(clock) && state !== 'met' && (
              <MeetButton
                input={{ driveId, clock, aboutId, metOn: today }}
                meet={actions.meet}
                unmeet={actions.unmeet}
              />
            )}
          </li>
        )
      })}
    </List>
  )
}
