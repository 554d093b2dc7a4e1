import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { StewardKind } from '@/lib/bodies/steward'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { firstLetter } from '@/lib/workers/first-letter'
import { EndOnSheet } from './end-on-sheet'

type Props = {
  driveId: string
  today: CalendarDate
  stewards: readonly {
    stewardshipId: string
    called: string
    place: string | null
    kind: StewardKind
    fromOn: CalendarDate
    untilOn: CalendarDate | null
    isOver: boolean
  }[]
  end: (command: SentCommand) => Promise<Result<unknown>>
}

/** Stewards now and before, each with their area and since when. */
export async function StewardRows({ driveId, today, stewards, end }: Props) {
  const [t, page] = [await getTranslations('bodies.stewards'), await getTranslations('bodies.page')]
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  return (
    <List label={t('list')}>
      {stewards.map(({ stewardshipId, called, place, kind, fromOn, untilOn, isOver }) => {
        const when = untilOn
          ? page('until', { from: day(fromOn), to: day(untilOn) })
          : page('since', { date: day(fromOn) })
        return (
          <ListRow
            key={stewardshipId}
            mark={firstLetter(called)}
            title={called}
            context={[t(`kind.${kind}`), place ?? t('everywhere'), when].join(' · ')}
            trailing={
              !isOver && (
                <EndOnSheet
                  input={{ driveId, stewardshipId }}
                  today={today}
                  action={end}
                  words={{
                    ...{ open: t('end.open'), title: t('end.title', { name: called }), on: t('end.on') },
                    ...{ save: t('end.save'), saved: t('end.saved') },
                  }}
                />
              )
            }
          />
        )
      })}
    </List>
  )
}
