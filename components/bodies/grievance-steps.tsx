import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { ContractLimit } from '@/lib/law/contracts/limit'
import { type GrievanceStep, stepStanding } from '@/lib/law/grievances/grievance'
import { nextLimit } from '@/lib/law/grievances/next-limit'
import { leftOut, type Reckoning, reckonedOn } from '@/lib/law/grievances/reckoned-on'
import type { Result } from '@/lib/result'
import { AddStep } from './add-step'
import { AnswerStep } from './answer-step'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  where: { driveId: string; grievanceId: string }
  today: CalendarDate
  /** Once it is closed, a step that was not taken is neither open nor late. */
  isOpen: boolean
  steps: readonly GrievanceStep[]
  /** What the contract says of each step; empty where it says nothing or none was named. */
  limits: readonly ContractLimit[]
  daysOff: readonly CalendarDate[]
  /** `null` for whoever does not handle it, or once it is closed. */
  actions: { add: Send; answer: Send } | null
}

const TONES = { in_time: 'accent', late: 'warn', open: 'plain', overdue: 'warn' } as const

/** The steps of a grievance: until when and by what reckoning, when taken, what came back, and what is due next by the contract. */
export async function GrievanceSteps({ where, today, isOpen, steps, limits, daysOff, actions }: Props) {
  const t = await getTranslations('grievances.page')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const off = new Set(daysOff)
  const next = nextLimit(steps, { limits, daysOff: off, today })
  const counted = (reckoning: Reckoning) => {
    const skipped = leftOut(reckoning, off)
    const { days, unit, fromOn } = reckoning
    return [
      t('counted', { days, unit, from: day(fromOn) }),
      ...(skipped.length > 0 ? [t('without', { days: format.list(skipped.map(day)) })] : []),
    ].join(', ')
  }
  const moved = ({ reckoning, dueOn, doneOn }: GrievanceStep) =>
    reckoning && !doneOn && reckonedOn(reckoning, off) !== dueOn ? reckonedOn(reckoning, off) : null
  const terms = { today, daysOff, from: next.fromOn, limit: next.limit }
  return (
    <Section title={t('steps')} action={actions && <AddStep {...{ where, terms }} action={actions.add} />}>
      {next.due && actions && (
        <Banner tone="warn">
          {t('nextByContract', { step: next.step, date: day(next.due.on), how: counted(next.due) })}
        </Banner>
      )}
      {steps.length === 0 ? (
        <p className="text-ink-muted">{t('noSteps')}</p>
      ) : (
        <List label={t('steps')}>
          {steps.map((step) => {
            const standing = stepStanding(step, today)
            const wouldBe = moved(step)
            const what = [
              t('due', { date: day(step.dueOn) }),
              step.doneOn && t('done', { date: day(step.doneOn) }),
              !step.doneOn && !isOpen && t('notTaken'),
              step.answer && t('answered', { answer: t(`answer.${step.answer}`) }),
              step.reckoning ? counted(step.reckoning) : t('byHand'),
              wouldBe && t('moved', { date: day(wouldBe) }),
            ]
            return (
              <ListRow
                key={step.stepId}
                title={t('step', { step: step.step })}
                context={what.filter(Boolean).join(' · ')}
                chips={
                  (isOpen || step.doneOn) && <Chip tone={TONES[standing]}>{t(`standing.${standing}`)}</Chip>
                }
                trailing={actions && <AnswerStep {...{ where, step, today }} action={actions.answer} />}
              />
            )
          })}
        </List>
      )}
    </Section>
  )
}
