'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  workerId: string
  roleIds: readonly string[]
  pause: (command: SentCommand) => Promise<Result<unknown>>
}

/** Ends somebody's access while their seat stays; keeping it takes nothing. Put it inside messages `retaliation`. */
export function PauseAccess({ driveId, workerId, roleIds, pause }: Props) {
  const t = useTranslations('retaliation.access')
  return (
    <ActionForm
      action={pause}
      toInput={(_, newId) => ({
        ...{ driveId, workerId, seat: null },
        roles: roleIds.map((roleId) => ({ commandId: newId(roleId), roleId })),
      })}
      submitLabel={t('pause')}
      submitKind="quiet"
      doneMessage={t('paused')}
    >
      <p className="text-ink-muted text-sm">{t('keep')}</p>
    </ActionForm>
  )
}
