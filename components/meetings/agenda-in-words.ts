import type { useFormatter, useTranslations } from 'next-intl'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { AgendaPerson, AgendaSubject } from '@/lib/meetings/agenda'

type Translate = ReturnType<typeof useTranslations>
type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime'>

/** What paper and screen differ in: how people are called. */
export type Called = (person: AgendaPerson) => string

/** One point of an agenda as a sentence. `t` reads all messages. */
export function agendaInWords(
  { t, format, today }: { t: Translate; format: Format; today: CalendarDate },
  about: AgendaSubject,
  called: Called,
): string {
  const day = (on: CalendarDate) => dayInWords(format, on, today)
  switch (about.kind) {
    case 'own':
      return about.text
    case 'differing':
      return t('meetings.agenda.about.differing', { name: called(about.person) })
    case 'quiet':
      return about.lastTalkOn
        ? t('meetings.agenda.about.quiet', { name: called(about.person), date: day(about.lastTalkOn) })
        : t('meetings.agenda.about.quietNever', { name: called(about.person) })
    case 'overdue':
      return t('meetings.agenda.about.overdue', {
        ...{ step: t(`conversations.step.${about.step}`), name: called(about.person) },
        date: day(about.dueOn),
      })
    case 'blind_cell':
      return t('meetings.agenda.about.blind_cell', { place: about.name })
    case 'decision':
      if (about.what === 'date')
        return t('meetings.agenda.about.decision_date', {
          what: t(`clocks.clock.${about.clock}`),
          date: day(about.on),
        })
      if (about.what === 'proposal')
        return t('meetings.agenda.about.decision_proposal', { title: about.title })
      return about.what === 'unit'
        ? t('meetings.agenda.about.decision_unit', { name: called(about.person) })
        : t(`meetings.agenda.about.decision_${about.what}`)
    case 'gone':
      return t('meetings.agenda.about.gone')
  }
}

/** Where a point is settled, as an address within the group; `null` where there is nowhere to go. */
export function agendaPlace(about: AgendaSubject): string | null {
  switch (about.kind) {
    case 'differing':
      return `agenda#${about.person.workerId}`
    case 'quiet':
    case 'overdue':
      return `people/${about.person.workerId}`
    case 'blind_cell':
      return `map/${about.cellId}`
    case 'decision':
      return {
        unit: about.what === 'unit' ? `people/${about.person.workerId}` : '',
        coach: 'coach',
        departure: 'take-away',
        proposal: about.what === 'proposal' ? `decisions/${about.decisionId}` : '',
        model: 'strategy/model',
        date: 'contracts',
      }[about.what]
    default:
      return null
  }
}
