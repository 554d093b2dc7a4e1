'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = { driveId: string; action: (command: SentCommand) => Promise<Result<unknown>> }

/** Where everybody works in one place: makes it under a plain name, so that its areas and shifts can be filled in. */
export function OnePlace({ driveId, action }: Props) {
  const t = useTranslations('workplaces')
  return (
    <ActionForm
      action={action}
      toInput={(_, newId) => ({ driveId, parts: [{ id: newId('place'), name: t('unnamed') }] })}
      submitLabel={t('grid.onePlace')}
      doneMessage={t('grid.placeMade')}
    />
  )
}
