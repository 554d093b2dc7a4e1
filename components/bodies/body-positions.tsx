import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { Position, PositionAbout } from '@/lib/bodies/body'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { RecordPosition } from './record-position'

type Props = {
  body: { driveId: string; bodyId: string }
  today: CalendarDate
  positions: readonly {
    positionId: string
    about: PositionAbout
    title: string
    position: Position
    onDate: CalendarDate
  }[]
  /** What a position can be written down on; empty for whoever may not. */
  subjects: readonly { about: PositionAbout; aboutId: string; title: string }[]
  record: (command: SentCommand) => Promise<Result<unknown>>
}

/** Where a body stands on what is planned here, the newest first. */
export async function BodyPositions({ body, today, positions, subjects, record }: Props) {
  const t = await getTranslations('bodies.positions')
  const format = await getFormatter()
  return (
    <Section
      title={t('title')}
      action={subjects.length > 0 && <RecordPosition {...body} {...{ today, subjects }} action={record} />}
    >
      {positions.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <List label={t('title')}>
          {positions.map(({ positionId, about, title, position, onDate }) => (
            <ListRow
              key={positionId}
              title={t(position)}
              context={[t(about), title].filter(Boolean).join(': ')}
              trailing={dayInWords(format, onDate, today)}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
