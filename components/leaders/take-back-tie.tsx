'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  tieId: string
  called: string
  withdraw: (command: SentCommand) => Promise<Result<unknown>>
}

/** Takes one tie back. */
export function TakeBackTie({ driveId, tieId, called, withdraw }: Props) {
  const t = useTranslations('leaders.tie')
  return (
    <ActionForm
      action={withdraw}
      toInput={() => ({ driveId, tieId })}
      submitLabel={
        <>
          {t('takeBack')}
          <span className="sr-only"> {called}</span>
        </>
      }
      submitKind="plain"
      doneMessage={t('takenBack')}
    />
  )
}
