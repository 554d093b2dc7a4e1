import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { AgendaLine } from '@/lib/meetings/agenda'
import type { Result } from '@/lib/result'
import { AddAgendaItem } from './add-agenda-item'
import { agendaInWords, agendaPlace } from './agenda-in-words'
import { type AgendaActions, AgendaPoint, type AgendaPointShown } from './agenda-point'
import { FillAgenda } from './fill-agenda'

type Props = {
  driveId: string
  meetingId: string
  today: CalendarDate
  lines: readonly AgendaLine[]
  /** `null` for a meeting that is over or called off: nothing is added any more. */
  adding: {
    fill: (command: SentCommand) => Promise<Result<{ added: number }>>
    add: (command: SentCommand) => Promise<Result<{ itemId: string }>>
  } | null
  actions: AgendaActions
}

/** What a meeting talks over: gathered by one button, with points of one's own; what is done or dropped is folded away. */
export async function AgendaSection({ driveId, meetingId, today, lines, adding, actions }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const points = lines.map(({ itemId, state, isSettled, about }): AgendaPointShown => {
    const place = agendaPlace(about)
    return {
      ...{ itemId, state, isSettled, href: place && `/d/${driveId}/${place}` },
      words: agendaInWords({ t, format, today }, about, ({ called }) => called),
      leadsTo: about.kind === 'differing' || about.kind === 'decision' ? 'settle' : 'look',
    }
  })
  const open = points.filter(({ state }) => state === 'open')
  const ended = points.filter(({ state }) => state !== 'open')
  const rows = (shown: readonly AgendaPointShown[]) =>
    shown.map((point, index) => (
      <AgendaPoint
        key={point.itemId}
        {...{ driveId, point, actions }}
        isFirst={index === 0}
        isLast={index === shown.length - 1}
      />
    ))
  return (
    <Section title={t('meetings.agenda.title')} note={t('meetings.agenda.note')}>
      {open.length > 0 && <List label={t('meetings.agenda.title')}>{rows(open)}</List>}
      {points.length === 0 && (
        <p className="max-w-words text-ink-muted">
          {t(adding ? 'meetings.agenda.empty' : 'meetings.paper.empty')}
        </p>
      )}
      {adding && <FillAgenda {...{ driveId, meetingId }} isFirst={points.length === 0} fill={adding.fill} />}
      {adding && <AddAgendaItem {...{ driveId, meetingId }} add={adding.add} mark={actions.mark} />}
      {ended.length > 0 && (
        <Fold title={t('meetings.agenda.ended')}>
          <List label={t('meetings.agenda.ended')}>{rows(ended)}</List>
        </Fold>
      )}
    </Section>
  )
}
