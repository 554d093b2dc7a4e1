'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { CHOICES, type Choice } from '@/lib/drives/ballot'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  decisionId: string
  ballot: string
  hasVoted: boolean
  myChoice: Choice | null
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** The ballot paper: yes, no or blank. An open vote can be changed while it runs, a secret one is cast once. */
export function DecisionVote({ driveId, decisionId, ballot, hasVoted, myChoice, action }: Props) {
  const t = useTranslations('strategy.vote')
  const isSecret = ballot === 'secret'
  if (isSecret && hasVoted) return <Banner tone="accent">{t('secretDone')}</Banner>
  return (
    <Card>
      <ActionForm
        action={action}
        toInput={(form, newId) => ({
          ...{ driveId, decisionId, choice: form.text('choice') },
          ...(isSecret ? { paperId: newId('paper') } : {}),
        })}
        submitLabel={t(hasVoted ? 'change' : 'cast')}
        doneMessage={t('done')}
      >
        <SegmentedChoice
          name="choice"
          legend={t('legend')}
          help={t(isSecret ? 'secretHelp' : 'openHelp')}
          options={CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
          defaultValue={myChoice ?? undefined}
          required
        />
      </ActionForm>
    </Card>
  )
}
