'use client'

import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  input: Record<string, unknown>
  label: string
  done: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** A small button that takes something back that was written down. */
export function TakeBackButton({ input, label, done, action }: Props) {
  return (
    <ActionForm
      compact
      action={action}
      toInput={() => input}
      submitLabel={label}
      submitKind="quiet"
      doneMessage={done}
    />
  )
}
