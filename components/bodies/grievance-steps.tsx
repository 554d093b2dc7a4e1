import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { type GrievanceStep, stepStanding } from '@/lib/law/grievances/grievance'
import type { Result } from '@/lib/result'
import { AddStep } from './add-step'
import { AnswerStep } from './answer-step'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  where: { driveId: string; grievanceId: string }
  today: CalendarDate
  steps: readonly GrievanceStep[]
  /** `null` for whoever does not handle it, or once it is closed. */
  actions: { add: Send; answer: Send } | null
}

const TONES = { in_time: 'accent', late: 'warn', open: 'plain', overdue: 'warn' } as const

/** The steps of a grievance: until when, when taken, what came back. */
export async function GrievanceSteps({ where, today, steps, actions }: Props) {
  const t = await getTranslations('grievances.page')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  return (
    <Section title={t('steps')} action={actions && <AddStep {...{ where, today }} action={actions.add} />}>
      {steps.length === 0 ? (
        <p className="text-ink-muted">{t('noSteps')}</p>
      ) : (
        <List label={t('steps')}>
          {steps.map((step) => {
            const standing = stepStanding(step, today)
            const what = [
              t('due', { date: day(step.dueOn) }),
              step.doneOn && t('done', { date: day(step.doneOn) }),
              step.answer && t(`answer.${step.answer}`),
            ]
            return (
              <ListRow
                key={step.stepId}
                title={t('step', { step: step.step })}
                context={what.filter(Boolean).join(' · ')}
                chips={<Chip tone={TONES[standing]}>{t(`standing.${standing}`)}</Chip>}
                trailing={actions && <AnswerStep {...{ where, step, today }} action={actions.answer} />}
              />
            )
          })}
        </List>
      )}
    </Section>
  )
}
