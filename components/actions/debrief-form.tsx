'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextArea } from '@/components/ui/text-area'
import { WENT } from '@/lib/actions/action-page'
import type { Result } from '@/lib/result'

type Props = {
  input: { driveId: string; testId: string }
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** A look back together: how it went and what was learned. */
export function DebriefForm({ input, action }: Props) {
  const t = useTranslations('actions.debrief')
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        ...input,
        debriefId: newId('debrief'),
        went: form.text('went'),
        text: form.text('text'),
      })}
      submitLabel={t('save')}
      submitKind="quiet"
      doneMessage={t('saved')}
    >
      <SegmentedChoice
        name="went"
        legend={t('legend')}
        options={WENT.map((value) => ({ value, label: t(value) }))}
        required
      />
      <TextArea name="text" label={t('text')} maxLength={4000} />
    </ActionForm>
  )
}
