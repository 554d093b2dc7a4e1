'use client'

import { useEffect } from 'react'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = { driveId: string; see: (command: SentCommand) => Promise<Result<unknown>> }

/** Tells the committee that its coach looked at the review, once the page is really open. Shows nothing. */
export function MarkReviewSeen({ driveId, see }: Props) {
  useEffect(() => {
    void see({ commandId: v7(), input: { driveId } }).catch(() => undefined)
  }, [driveId, see])
  return null
}
