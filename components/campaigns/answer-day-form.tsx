'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import type { Result } from '@/lib/result'

type Props = {
  one: { driveId: string; campaignId: string; dayId: string }
  state: 'in' | 'out' | null
  testId: string | null
  actions: readonly { testId: string; title: string }[]
  answer: (command: SentCommand) => Promise<Result<unknown>>
}

/** In or out, and the group's own action that is its part in the day. */
export function AnswerDayForm({ one, state, testId, actions, answer }: Props) {
  const t = useTranslations('campaigns.together')
  return (
    <ActionForm
      action={answer}
      toInput={(form) => ({ ...one, state: form.text('state'), testId: form.textOrNull('testId') })}
      submitLabel={t('answer')}
      submitKind="quiet"
      doneMessage={t('answered')}
    >
      <SegmentedChoice
        name="state"
        legend={t('takePart')}
        options={(['in', 'out'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
        defaultValue={state ?? undefined}
        required
      />
      {actions.length > 0 && (
        <Select
          name="testId"
          label={t('withAction')}
          help={t('withActionHelp')}
          options={actions.map(({ testId: value, title }) => ({ value, label: title }))}
          empty={t('noActionYet')}
          defaultValue={testId ?? ''}
        />
      )}
    </ActionForm>
  )
}
