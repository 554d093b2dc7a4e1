'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import { STEP_ANSWERS } from '@/lib/law/grievances/grievance'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; grievanceId: string }

type AnswerProps = {
  where: Where
  step: { stepId: string; step: number; doneOn: CalendarDate | null }
  today: CalendarDate
  action: Send
}

/** Says when a step was taken and what came back. */
export function AnswerStep({ where, step, today, action }: AnswerProps) {
  const [t, page] = [useTranslations('grievances.answer'), useTranslations('grievances.page.answer')]
  return (
    <Sheet trigger={t(step.doneOn ? 'change' : 'open')} title={t('title', { step: step.step })}>
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
