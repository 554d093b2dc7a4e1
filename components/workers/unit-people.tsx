import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { firstLetter } from '@/lib/workers/first-letter'
import type { UnitReason } from '@/lib/workers/unit'

type Person = {
  workerId: string
  called: string
  reason: UnitReason
  onDate: CalendarDate
  hasPart: boolean
}
type Props = { driveId: string; kind: 'disputed' | 'out'; today: CalendarDate; people: readonly Person[] }

/** People of whom the committee has to decide, or has decided that they are out, each with why and since when. */
export async function UnitPeople({ driveId, kind, today, people }: Props) {
  const t = await getTranslations('unit')
  const format = await getFormatter()
  if (people.length === 0) return null
  return (
    <Section title={t(`list.${kind}`)} note={t(`list.${kind}Note`)}>
      <List label={t(`list.${kind}`)}>
        {people.map(({ workerId, called, reason, onDate, hasPart }) => (
          <ListRow
            key={workerId}
            title={called}
            mark={firstLetter(called)}
            context={t('list.line', {
              reason: t(`reason.${reason}`),
              date: dayInWords(format, onDate, today),
            })}
            chips={hasPart && <Chip tone="info">{t('list.part')}</Chip>}
            href={`/d/${driveId}/people/${workerId}/unit`}
          />
        ))}
      </List>
    </Section>
  )
}
