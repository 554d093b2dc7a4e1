'use client'

import type { ReactNode } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import type { Result } from '@/lib/result'

type Props = {
  action: (command: SentCommand) => Promise<Result<unknown>>
  input: Record<string, unknown>
  /** Fields of the input that get an id of their own, made here and kept until the command succeeds. */
  newIds?: readonly string[]
  label: ReactNode
  kind?: ButtonKind
  /** Said once, when it is done. */
  done: string
  undo?: () => Promise<Result<unknown>>
  /** Where it leads once it is done. */
  goTo?: string
}

/** One command behind one button: nothing to fill in. */
export function CommandButton({
  action,
  input,
  newIds = [],
  label,
  kind = 'quiet',
  done,
  undo,
  goTo,
}: Props) {
  return (
    <ActionForm
      action={action}
      toInput={(_form, newId) => ({
        ...input,
        ...Object.fromEntries(newIds.map((name) => [name, newId(name)])),
      })}
      submitLabel={label}
      submitKind={kind}
      doneMessage={done}
      undo={undo}
      goTo={goTo === undefined ? undefined : () => goTo}
    />
  )
}
