'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import type { Result } from '@/lib/result'

type Props = {
  gatheringId: string
  groups: readonly { driveId: string; code: string }[]
  signUp: (command: SentCommand) => Promise<Result<unknown>>
}

/** One tap to come; whoever is on a committee may say for which group. */
export function GatheringSignUp({ gatheringId, groups, signUp }: Props) {
  const t = useTranslations('gatherings')
  return (
    <ActionForm
      action={signUp}
      toInput={(form) => ({ gatheringId, driveId: form.textOrNull('driveId') })}
      submitLabel={t('signUp')}
      submitKind="quiet"
      doneMessage={t('signedUp')}
      compact={groups.length === 0}
    >
      {groups.length > 0 && (
        <Select
          name="driveId"
          label={t('forGroup')}
          help={t('signUpNote')}
          empty={t('forNobody')}
          options={groups.map(({ driveId, code }) => ({ value: driveId, label: code }))}
        />
      )}
    </ActionForm>
  )
}
