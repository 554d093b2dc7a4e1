import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CheckInShown } from '@/lib/assessments/agenda'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { firstLetter } from '@/lib/workers/first-letter'

type Props = { driveId: string; today: CalendarDate; people: readonly CheckInShown[] }

/** Whom to look in on because somebody they listen to has moved away. Nobody gets a message for it. */
export async function CheckInList({ driveId, today, people }: Props) {
  const t = await getTranslations('assessments.agenda')
  const format = await getFormatter()
  return (
    <List label={t('checkIns')}>
      {people.map(({ workerId, leaderId, called, leader, since }) => (
        <ListRow
          key={`${leaderId} ${workerId}`}
          title={called}
          mark={firstLetter(called)}
          context={t('because', { name: called, leader, date: dayInWords(format, since, today) })}
          href={`/d/${driveId}/people/${workerId}`}
        />
      ))}
    </List>
  )
}
