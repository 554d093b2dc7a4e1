'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  /** Which entry, as its command wants it. */
  input: Record<string, string>
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Takes an entry back later on, when its toast is long gone. */
export function TakeBack({ input, action }: Props) {
  const t = useTranslations('conversations.history')
  return (
    <ActionForm
      action={action}
      toInput={() => input}
      submitLabel={t('takeBack')}
      submitKind="plain"
      doneMessage={t('takenBackEntry')}
      compact
    />
  )
}
