'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { Sheet } from '@/components/ui/sheet'
import { BASES, SETTLING_REASONS } from '@/lib/assessments/assessment'
import { ratingOf, STANDS } from '@/lib/assessments/stands-in-words'
import type { Result } from '@/lib/result'
import { useScaleWords } from './scale-context'

type Props = {
  driveId: string
  worker: { id: string; called: string }
  /** `settleAssessmentAction` of the one-on-ones. */
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** What a meeting agreed on about somebody whom people see differently, and on what ground. What was noted before stays. */
export function SettleSheet({ driveId, worker, action }: Props) {
  const t = useTranslations('assessments')
  const { offered, labels } = useScaleWords()
  return (
    <Sheet trigger={t('settle.open')} title={t('settle.title', { name: worker.called })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => {
            const stand = STANDS.find((each) => each === form.text('value'))
            return {
              driveId,
              workerId: worker.id,
              assessmentId: newId('settled'),
              value: stand && ratingOf(stand),
              basis: form.text('basis'),
              reason: form.text('reason'),
            }
          }}
          submitLabel={t('settle.save')}
          doneMessage={t('settle.saved')}
          onDone={close}
        >
          <ChipChoice
            name="value"
            legend={t('stand.title', { name: worker.called })}
            options={offered.map((value) => ({ value, label: labels[value] }))}
            required
          />
          <ChipChoice
            name="basis"
            legend={t('because.title')}
            options={BASES.map((value) => ({ value, label: t(`because.${value}`) }))}
            required
          />
          <ChipChoice
            name="reason"
            legend={t('settle.reason')}
            help={t('settle.help')}
            options={SETTLING_REASONS.map((value) => ({ value, label: t(`settle.${value}`) }))}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
