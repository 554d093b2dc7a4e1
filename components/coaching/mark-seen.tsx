'use client'

import { useEffect } from 'react'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  input: Record<string, unknown>
  /** Whether there is something that was not looked at yet. */
  isNew: boolean
  see: (command: SentCommand) => Promise<Result<unknown>>
}

/** Tells those who wrote that somebody looked, once the page is really open: a page fetched ahead is not looked at. Shows nothing. */
export function MarkSeen({ input, isNew, see }: Props) {
  const { driveId, thread } = input
  useEffect(() => {
    if (isNew) void see({ commandId: v7(), input: { driveId, thread } }).catch(() => undefined)
  }, [driveId, thread, isNew, see])
  return null
}
