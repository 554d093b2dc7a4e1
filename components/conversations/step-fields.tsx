'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { addDays, type CalendarDate } from '@/lib/clock'
import { STEP_KINDS } from '@/lib/conversations/next-steps'

const USUAL_DAYS = 7

/** The next step: what, who will do it, by when. A week from today unless said otherwise. */
export function StepFields({ called, today }: { called: string; today: CalendarDate }) {
  const t = useTranslations('conversations')
  const [step, setStep] = useState('')
  return (
    <div className="grid gap-3">
      <ChipChoice
        name="nextStep.kind"
        legend={t('log.step.legend')}
        options={[
          { value: '', label: t('log.step.none') },
          ...STEP_KINDS.map((value) => ({ value, label: t(`step.${value}`) })),
        ]}
        defaultValue=""
        required
        onChange={setStep}
      />
      {step && (
        <>
          <SegmentedChoice
            key={step === 'talk_again' ? 'user' : 'worker'}
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
