'use client'

import { useTranslations } from 'next-intl'
import { CommandButton } from '@/components/coaching/command-button'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Props = {
  one: { driveId: string; decisionId: string }
  stage: 'open' | 'over'
  /** Who has voted so far, of how many who can. */
  turnout: { voted: number; could: number }
  close: (command: SentCommand) => Promise<Result<unknown>>
}

/** Counts a vote. Where somebody could still vote, it first says how many have. */
export function CountVote({ one, stage, turnout, close }: Props) {
  const t = useTranslations('strategy.steps')
  if (stage === 'over' || turnout.voted >= turnout.could)
    return (
      <CommandButton
        action={close}
        input={one}
        label={t('close')}
        kind={stage === 'over' ? 'primary' : 'quiet'}
        done={t('closed')}
      />
    )
  return (
    <Sheet trigger={t('close')} title={t('close')}>
      {() => (
        <ActionForm action={close} toInput={() => one} submitLabel={t('closeNow')} doneMessage={t('closed')}>
          <Banner tone="warn">{t('closeEarly', turnout)}</Banner>
        </ActionForm>
      )}
    </Sheet>
  )
}
