import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import type { LeaderEvidence } from '@/lib/leaders/leader-evidence'
import type { LeaderStatus } from '@/lib/leaders/leader-status'

/** The command that says once more what was said before: to take a mark back adds one, and both stay on record. */
export const markAgain = (
  about: { driveId: string; workerId: string },
  before: {
    status: LeaderStatus | 'none' | null
    evidence: readonly LeaderEvidence[]
    testId: string | null
  },
): SentCommand => ({
  commandId: v7(),
  input: {
    ...about,
    markId: v7(),
    status: before.status ?? 'none',
    evidence: [...before.evidence],
    testId: before.testId,
  },
})
