'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  school: string
  choose: (command: SentCommand) => Promise<Result<unknown>>
}

/** Makes the log show the steps of this school from now on. */
export function ChooseSchool({ driveId, school, choose }: Props) {
  const t = useTranslations('conversations.ways')
  return (
    <ActionForm
      action={choose}
      toInput={() => ({ driveId, school })}
      submitLabel={t('choose')}
      submitKind="quiet"
      doneMessage={t('nowShown')}
      compact
    />
  )
}
