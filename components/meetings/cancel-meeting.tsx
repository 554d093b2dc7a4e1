'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { Result } from '@/lib/result'
import { useCommand } from './use-command'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; meetingId: string; isCancelled: boolean; cancel: Send; restore: Send }

/** Calls a meeting off, or puts it back on; either way with a way back. */
export function CancelMeeting({ driveId, meetingId, isCancelled, cancel, restore }: Props) {
  const t = useTranslations('meetings.cancel')
  const { pending, run } = useCommand()
  const by = (send: Send) => () => send({ commandId: v7(), input: { driveId, meetingId } })
  const [act, back] = isCancelled ? [restore, cancel] : [cancel, restore]
  return (
    <Button
      kind={isCancelled ? 'quiet' : 'plain'}
      aria-disabled={pending}
      onClick={() =>
        !pending && run(by(act), () => ({ message: t(isCancelled ? 'restored' : 'done'), undo: by(back) }))
      }
    >
      {t(isCancelled ? 'restore' : 'do')}
    </Button>
  )
}
