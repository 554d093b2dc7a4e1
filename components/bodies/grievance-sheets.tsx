'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import { GRIEVANCE_OUTCOMES, STEP_ANSWERS } from '@/lib/law/grievances/grievance'
import type { Result } from '@/lib/result'
import { GrievanceWords, readWords } from './grievance-words'
import { LimitFields, readLimit } from './limit-fields'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; grievanceId: string }

/** Sets the next step with its last day. */
export function AddStep({ where, today, action }: { where: Where; today: CalendarDate; action: Send }) {
  const t = useTranslations('grievances.addStep')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({ ...where, stepId: newId('step'), limit: readLimit(form) })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <LimitFields today={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}

type AnswerProps = { where: Where; step: { stepId: string; step: number }; today: CalendarDate; action: Send }

/** Says when a step was taken and what came back. */
export function AnswerStep({ where, step, today, action }: AnswerProps) {
  const [t, page] = [useTranslations('grievances.answer'), useTranslations('grievances.page.answer')]
  return (
    <Sheet trigger={t('open')} title={t('title', { step: step.step })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{ ...where, stepId: step.stepId },
            ...{ doneOn: form.text('doneOn'), answer: form.text('answer') },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <DateField name="doneOn" label={t('on')} required defaultValue={today} max={today} />
          <SegmentedChoice
            required
            name="answer"
            legend={page('legend')}
            options={STEP_ANSWERS.map((value) => ({ value, label: page(value) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}

/** Says how a grievance ended. */
export function CloseGrievance({
  where,
  today,
  action,
}: {
  where: Where
  today: CalendarDate
  action: Send
}) {
  const [t, outcome] = [useTranslations('grievances.close'), useTranslations('grievances.outcome')]
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, outcome: form.text('outcome'), closedOn: form.text('closedOn') })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            required
            name="outcome"
            legend={outcome('legend')}
            options={GRIEVANCE_OUTCOMES.map((value) => ({ value, label: outcome(value) }))}
          />
          <DateField name="closedOn" label={t('on')} required defaultValue={today} max={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}

type RewordProps = {
  where: Where & { version: number }
  words: { title: string; text: string; article: string }
  action: Send
}

/** Says a grievance in other words. */
export function RewordGrievance({ where, words, action }: RewordProps) {
  const t = useTranslations('grievances.reword')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, ...readWords(form) })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <GrievanceWords {...words} />
        </ActionForm>
      )}
    </Sheet>
  )
}
