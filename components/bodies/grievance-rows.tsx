import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { type Grievance, nextStep } from '@/lib/law/grievances/grievance'

type Props = {
  driveId: string
  label: string
  today: CalendarDate
  grievances: readonly (Grievance & { title: string | null })[]
}

/** Grievances as lines: by their words for those who handle them, by their day for the rest of the committee. */
export async function GrievanceRows({ driveId, label, today, grievances }: Props) {
  const t = await getTranslations('grievances')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  return (
    <List label={label}>
      {grievances.map((grievance) => {
        const { grievanceId, kind, filedOn, title, outcome, closedOn } = grievance
        const step = nextStep(grievance)
        const line = t('line', { kind, date: day(filedOn) })
        const next = step ? t('next', { step: step.step, date: day(step.dueOn) }) : t('noStep')
        const end =
          outcome && closedOn && t('page.closed', { outcome: t(`outcome.${outcome}`), date: day(closedOn) })
        return (
          <ListRow
            key={grievanceId}
            href={`/d/${driveId}/grievances/${grievanceId}`}
            title={title ?? line}
            context={[title && line, end || next].filter(Boolean).join(' · ')}
            chips={step && step.dueOn < today && <Chip tone="warn">{t('late')}</Chip>}
          />
        )
      })}
    </List>
  )
}
