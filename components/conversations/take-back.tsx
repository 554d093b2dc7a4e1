'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  oneOnOneId: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Takes a talk back later on, when its toast is long gone. */
export function TakeBack({ driveId, oneOnOneId, action }: Props) {
  const t = useTranslations('conversations.history')
  return (
    <ActionForm
      action={action}
      toInput={() => ({ driveId, oneOnOneId })}
      submitLabel={t('takeBack')}
      submitKind="plain"
      doneMessage={t('takenBackNow')}
      className="gap-1"
    />
  )
}
