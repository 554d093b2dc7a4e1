'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import type { ProposedStep } from '@/lib/coaching/next-step'
import type { Result } from '@/lib/result'

type Props = {
  line: { requestId: string; driveId: string; code: string }
  proposed: ProposedStep
  /** Calls in a language of the group, in words. */
  calls: readonly (ProposedStep & { label: string })[]
  offer: (command: SentCommand) => Promise<Result<unknown>>
}

/** What a group that gets nobody is offered meanwhile: the proposed step first, a person decides. */
export function QueueStepForm({ line, proposed, calls, offer }: Props) {
  const t = useTranslations('coaching.queue.step')
  const options = [
    ...calls.map(({ step, gatheringId, label }) => ({ value: `${step} ${gatheringId}`, label })),
    { value: 'invite', label: t('invite') },
  ]
  return (
    <ActionForm
      action={offer}
      toInput={(form) => {
        const [step = '', gatheringId = null] = form.text('step').split(' ')
        return { driveId: line.driveId, requestId: line.requestId, step, gatheringId }
      }}
      submitLabel={t('offer')}
      submitKind="quiet"
      doneMessage={t('offered')}
    >
      <Select
        name="step"
        label={
          <>
            {t('choose')}
            <span className="sr-only"> · {line.code}</span>
          </>
        }
        required
        options={options}
        defaultValue={proposed.gatheringId ? `${proposed.step} ${proposed.gatheringId}` : 'invite'}
      />
    </ActionForm>
  )
}
