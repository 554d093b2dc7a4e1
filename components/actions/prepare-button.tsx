'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Preparation } from '@/lib/actions/plan'
import type { Result } from '@/lib/result'

type Props = {
  input: { driveId: string; testId: string }
  step: Preparation
  isDone: boolean
  action: (command: SentCommand) => Promise<Result<unknown>>
}

const WORDS = {
  go: { open: ['go', 'goDone'], done: ['notYet', 'notYetDone'] },
  inoculated: { open: ['markInoculated', 'inoculatedDone'], done: ['unmarkInoculated', 'notYetDone'] },
} as const

/** Says that a preparation is done, or that it is not after all. */
export function PrepareButton({ input, step, isDone, action }: Props) {
  const t = useTranslations('actions.ready')
  const [label, said] = WORDS[step][isDone ? 'done' : 'open']
  return (
    <ActionForm
      compact
      action={action}
      toInput={() => ({ ...input, step, state: isDone ? 'open' : 'done' })}
      submitLabel={t(label)}
      submitKind="quiet"
      doneMessage={t(said)}
    />
  )
}
