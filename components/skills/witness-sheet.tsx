'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { SKILL_EVIDENCE, SKILL_STEPS, SKILLS, type SkillStep } from '@/lib/skills/skills'

type Person = { userId: string; name: string }
type Props = {
  person: Person
  /** `null`: seen outside a group that both are in. */
  driveId: string | null
  today: CalendarDate
  /** Whom they may have prepared. */
  others: readonly Person[]
  witness: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down what one saw somebody learn, do or teach. Put it inside messages `skills`. */
export function WitnessSheet({ person, driveId, today, others, witness }: Props) {
  const t = useTranslations('skills')
  const [step, setStep] = useState<SkillStep>('learn')
  return (
    <Sheet
      trigger={
        <>
          {t('witness.open')} <span className="sr-only">{person.name}</span>
        </>
      }
      triggerKind="quiet"
      title={t('witness.title', { name: person.name })}
    >
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={witness}
          toInput={(form, newId) => ({
            ...{ stepId: newId('step'), userId: person.userId, driveId, step: form.text('step') },
            skill: form.text('skill'),
            evidence: form.text('evidence'),
            taughtId: form.text('taughtId') || null,
            onDate: form.text('onDate'),
          })}
          submitLabel={t('witness.save')}
          doneMessage={t('witness.saved')}
          onDone={close}
        >
          <Select
            name="skill"
            label={t('witness.skill')}
            required
            options={SKILLS.map((value) => ({ value, label: t(`skill.${value}`) }))}
          />
          <SegmentedChoice
            stacked
            name="step"
            legend={t('witness.step')}
            required
            defaultValue="learn"
            onChange={(value) => setStep(value as SkillStep)}
            options={SKILL_STEPS.map((value) => ({ value, label: t(`witness.steps.${value}`) }))}
          />
          {step === 'teach' && (
            <Select
              name="taughtId"
              label={t('witness.whom')}
              help={t('witness.whomHelp')}
              required
              empty={t('witness.choose')}
              options={others.map(({ userId, name }) => ({ value: userId, label: name }))}
            />
          )}
          <Select
            name="evidence"
            label={t('witness.evidence')}
            required
            options={SKILL_EVIDENCE.map((value) => ({ value, label: t(`evidence.${value}`) }))}
          />
          <DateField name="onDate" label={t('witness.day')} required defaultValue={today} max={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
