'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { CHOICES, type Choice } from '@/lib/drives/ballot'
import type { Result } from '@/lib/result'

type Props = {
  one: { driveId: string; campaignId: string; decisionId: string }
  choice: Choice | null
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** The vote of one's group, which can be changed until it is counted. */
export function VoteTogether({ one, choice, action }: Props) {
  const t = useTranslations('campaigns.together')
  return (
    <ActionForm
      action={action}
      toInput={(form) => ({ ...one, choice: form.text('choice') })}
      submitLabel={t(choice ? 'changeVote' : 'vote')}
      submitKind="quiet"
      doneMessage={t('voteKept')}
    >
      <SegmentedChoice
        name="choice"
        legend={t('yourGroup')}
        help={t('yourGroupHelp')}
        options={CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
        defaultValue={choice ?? undefined}
        required
      />
    </ActionForm>
  )
}
