import { getFormatter, getTranslations } from 'next-intl/server'
import { Stat } from '@/components/ui/stat'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { FollowThrough, TalkSpread } from '@/lib/leaders/shared-load'

type Props = {
  today: CalendarDate
  headcount: { people: number; onDate: CalendarDate } | null
  plan: { held: number; needed: number | null }
  spread: Omit<TalkSpread, 'busiest'>
  promises: FollowThrough
}

/** Seats, how the talks are spread, and promises kept: each number with what it is of. */
export async function CommitteeStats({ today, headcount, plan, spread, promises }: Props) {
  const t = await getTranslations('leaders.plan')
  const format = await getFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const { held, needed } = plan
  return (
    <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
      <Stat
        label={t('seats')}
        value={needed === null ? format.number(held) : t('seatsValue', { held, needed })}
        of={
          headcount
            ? t('seatsOf', { people: headcount.people, date: dayInWords(format, headcount.onDate, today) })
            : t('seatsUnknown')
        }
      />
      <Stat
        label={t('top')}
        value={spread.topShare === null ? '–' : percent(spread.topShare)}
        of={spread.talks > 0 ? t('topOf', { talks: spread.talks, talkers: spread.talkers }) : t('topNone')}
      />
      <Stat
        label={t('kept')}
        value={promises.share === null ? '–' : percent(promises.share)}
        of={
          promises.due > 0
            ? t('keptOf', { kept: promises.kept, due: promises.due, overdue: promises.overdue })
            : t('keptNone')
        }
      />
    </div>
  )
}
