'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { askReason, type LastRating } from '@/lib/assessments/last-rating'
import { failure, type Result } from '@/lib/result'
import { readRating } from './read-rating'
import { StandFields } from './stand-fields'

type Props = {
  driveId: string
  worker: { id: string; called: string }
  last: LastRating | null
  /** `recordAssessmentAction` of the one-on-ones. */
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says where somebody stands without a talk: they signed, or came, or did not. */
export function RecordSheet({ driveId, worker, last, action }: Props) {
  const t = useTranslations('assessments.record')
  const title = t('open', { name: worker.called })
  const save = async (command: SentCommand) => {
    const reason = askReason(last, command.input.rating as ReturnType<typeof readRating>)
    if (reason) return failure({ code: 'invalid', fields: { 'assessment.reason': [reason] } })
    return action(command)
  }
  return (
    <Sheet trigger={title} title={title}>
      {(close) => (
        <ActionForm
          action={save}
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
          <StandFields called={worker.called} last={last} />
        </ActionForm>
      )}
    </Sheet>
  )
}
