'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { addDays, type CalendarDate } from '@/lib/clock'
import { STEP_KINDS } from '@/lib/conversations/next-steps'

const USUAL_DAYS = 7

/** The next step: what, who will do it, by when. A week from today unless said otherwise. */
export function StepFields({ called, today }: { called: string; today: CalendarDate }) {
  const t = useTranslations('conversations')
  const [step, setStep] = useState('')
  return (
    <div className="grid gap-3">
      <Select
        name="nextStep.kind"
        label={t('log.step.legend')}
        empty={t('log.step.none')}
        options={STEP_KINDS.map((value) => ({ value, label: t(`step.${value}`) }))}
        onChange={(event) => setStep(event.currentTarget.value)}
      />
      {step && (
        <>
          <SegmentedChoice
            name="nextStep.by"
            legend={t('log.step.by')}
            options={[
              { value: 'user', label: t('log.step.user') },
              { value: 'worker', label: t('log.step.worker', { name: called }) },
            ]}
            defaultValue={step === 'talk_again' ? 'user' : 'worker'}
            required
          />
          <DateField
            name="nextStep.dueOn"
            label={t('log.step.due')}
            defaultValue={addDays(today, USUAL_DAYS)}
            min={today}
            required
          />
        </>
      )}
    </div>
  )
}
