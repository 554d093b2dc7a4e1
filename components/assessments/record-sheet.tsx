'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { Result } from '@/lib/result'
import { readRating } from './read-rating'
import { StandFields } from './stand-fields'

type Props = {
  driveId: string
  worker: { id: string; called: string }
  ownLastValue: AssessmentValue | null
  /** `recordAssessmentAction` of the one-on-ones. */
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says where somebody stands without a talk: they signed, or came, or did not. */
export function RecordSheet({ driveId, worker, ownLastValue, action }: Props) {
  const t = useTranslations('assessments.record')
  const title = t('open', { name: worker.called })
  return (
    <Sheet trigger={title} title={title}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            workerId: worker.id,
            happenedAt: new Date().toISOString(),
            rating: readRating(form, newId('rating')),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <StandFields called={worker.called} ownLastValue={ownLastValue} />
        </ActionForm>
      )}
    </Sheet>
  )
}
