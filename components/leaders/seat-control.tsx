'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  workerId: string
  called: string
  isSeated: boolean
  seat: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down that somebody joined the committee of the workplace or left it. Not the same as a login. */
export function SeatControl({ driveId, workerId, called, isSeated, seat }: Props) {
  const t = useTranslations('leaders.seats')
  const change = isSeated ? 'leave' : 'join'
  return (
    <div className="grid gap-3">
      <p>{t(isSeated ? 'sits' : 'sitsNot', { name: called })}</p>
      <ActionForm
        key={change}
        action={seat}
        toInput={(_, newId) => ({ driveId, workerId, seatId: newId('seat'), change })}
        submitLabel={t(change)}
        submitKind="quiet"
        doneMessage={t(`done.${change}`, { name: called })}
      />
    </div>
  )
}
