'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { Result } from '@/lib/result'
import { useCommand } from './use-command'

type Props = {
  driveId: string
  meetingId: string
  /** Nothing is on it yet: the one thing to do. */
  isFirst: boolean
  fill: (command: SentCommand) => Promise<Result<{ added: number }>>
}

/** Gathers what is open by one button. Pressing it again adds only what is new. */
export function FillAgenda({ driveId, meetingId, isFirst, fill }: Props) {
  const t = useTranslations('meetings.agenda')
  const { pending, run } = useCommand()
  return (
    <Button
      kind={isFirst ? 'primary' : 'quiet'}
      aria-disabled={pending}
      className="justify-self-start max-sm:w-full"
      onClick={() =>
        !pending &&
        run(
          () => fill({ commandId: v7(), input: { driveId, meetingId } }),
          ({ added }) => ({ message: t('filled', { count: added }) }),
        )
      }
    >
      {t('fill')}
    </Button>
  )
}
