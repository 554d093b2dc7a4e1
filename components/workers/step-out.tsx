'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  workerId: string
  isSeated: boolean
  roleIds: readonly string[]
  stepOut: (command: SentCommand) => Promise<Result<unknown>>
}

/** Ends seat and access in one go: each by its own rule, so that what needs a second person waits for them. */
export function StepOut({ driveId, workerId, isSeated, roleIds, stepOut }: Props) {
  const t = useTranslations('unit.steps')
  return (
    <ActionForm
      action={stepOut}
      toInput={(_, newId) => ({
        driveId,
        workerId,
        seat: isSeated ? { commandId: newId('seat-command'), seatId: newId('seat') } : null,
        roles: roleIds.map((roleId) => ({ commandId: newId(roleId), roleId })),
      })}
      submitLabel={t('endButton')}
      submitKind="danger"
      doneMessage={t('ended')}
    />
  )
}
