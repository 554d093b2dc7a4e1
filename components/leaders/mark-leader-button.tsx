'use client'

import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import type { LeaderEvidence } from '@/lib/leaders/leader-evidence'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  workerId: string
  /** What it writes down. */
  says: { status: LeaderStatus | 'none'; evidence: readonly LeaderEvidence[]; testId: string | null }
  label: string
  kind?: ButtonKind
  done: string
  mark: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down one thing about whether people follow somebody, at a press. */
export function MarkLeaderButton({ driveId, workerId, says, label, kind = 'quiet', done, mark }: Props) {
  return (
    <ActionForm
      action={mark}
      toInput={(_, newId) => ({
        ...{ driveId, workerId, markId: newId('mark'), status: says.status },
        ...{ evidence: [...says.evidence], testId: says.testId },
      })}
      submitLabel={label}
      submitKind={kind}
      doneMessage={done}
      compact
    />
  )
}
