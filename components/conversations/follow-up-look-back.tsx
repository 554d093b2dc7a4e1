'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import { DEBRIEFS, MISSING_SUPPORT } from '@/lib/conversations/debriefs'
import { smallStepOn } from '@/lib/conversations/follow-through'
import { STEP_KINDS } from '@/lib/conversations/next-steps'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  commitmentId: string
  called: string
  /** Not done: then it asks first for what was missing. */
  wasKept: boolean
  today: CalendarDate
  /** `debriefCommitmentAction` of the one-on-ones. */
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** The talk after a task: how it went, what was missing, what small step comes next. Never who was at fault. */
export function FollowUpLookBack({ driveId, commitmentId, called, wasKept, today, action }: Props) {
  const t = useTranslations('follow.lookBack')
  return (
    <Sheet trigger={t('open')} title={t('heading', { name: called })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            commitmentId,
            debrief: form.text('debrief'),
            missing: form.list('missing'),
            next: readNext(form, newId),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <SegmentedChoice
            name="debrief"
            legend={t('how')}
            options={DEBRIEFS.map((value) => ({ value, label: t(value) }))}
            defaultValue={wasKept ? 'went_well' : 'hard'}
            required
          />
          <ChipChoice
            name="missing"
            legend={t('missing')}
            help={t('missingHelp')}
            options={MISSING_SUPPORT.map((value) => ({ value, label: t(`missingKind.${value}`) }))}
            multiple
          />
          <NextSmallStep called={called} today={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}

function NextSmallStep({ called, today }: { called: string; today: CalendarDate }) {
  const t = useTranslations()
  const [step, setStep] = useState('')
  return (
    <>
      <Select
        name="next.kind"
        label={t('follow.lookBack.next')}
        help={t('follow.lookBack.nextHelp')}
        empty={t('follow.lookBack.noNext')}
        options={STEP_KINDS.map((value) => ({ value, label: t(`conversations.step.${value}`) }))}
        onChange={(event) => setStep(event.currentTarget.value)}
      />
      {step && (
        <>
          <SegmentedChoice
            name="next.by"
            legend={t('follow.lookBack.by')}
            options={[
              { value: 'worker', label: t('follow.lookBack.them', { name: called }) },
              { value: 'user', label: t('follow.lookBack.me') },
            ]}
            defaultValue="worker"
            required
          />
          <DateField
            name="next.dueOn"
            label={t('follow.lookBack.due')}
            defaultValue={smallStepOn(today)}
            min={today}
            required
          />
        </>
      )}
    </>
  )
}

const readNext = (form: FormValues, newId: (name: string) => string) =>
  form.text('next.kind')
    ? {
        commitmentId: newId('next'),
        kind: form.text('next.kind'),
        by: form.text('next.by'),
        dueOn: form.text('next.dueOn'),
      }
    : null
