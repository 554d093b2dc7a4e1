'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  commitmentId: string
  /** `reopenCommitmentAction` of the follow-ups. */
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Takes back how a step ended, when its toast is long gone. */
export function FollowUpReopen({ driveId, commitmentId, action }: Props) {
  const t = useTranslations('follow.ended')
  return (
    <ActionForm
      action={action}
      toInput={() => ({ driveId, commitmentId })}
      submitLabel={t('reopen')}
      submitKind="plain"
      doneMessage={t('reopened')}
      compact
    />
  )
}
