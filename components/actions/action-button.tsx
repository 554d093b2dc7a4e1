'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  input: { driveId: string; testId: string }
  action: Send
  /** Keys of `actions.page`: the words on the button, and what is said once it is done. */
  label: 'begin' | 'close' | 'reopen' | 'cancel' | 'restore'
  done: 'begun' | 'closed' | 'reopened' | 'cancelled' | 'restored'
  kind?: ButtonKind
  /** Takes it back. */
  undo?: Send
}

/** Moves an action one stage on or back. */
export function ActionButton({ input, action, label, done, kind = 'quiet', undo }: Props) {
  const t = useTranslations('actions.page')
  return (
    <ActionForm
      compact
      action={action}
      toInput={() => input}
      submitLabel={t(label)}
      submitKind={kind}
      doneMessage={t(done)}
      undo={undo && (() => undo({ commandId: v7(), input }))}
    />
  )
}
