'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  codeName: string
  version: number
  rename: (command: SentCommand) => Promise<Result<unknown>>
}

/** Another code name for the group. */
export function RenameGroup({ driveId, codeName, version, rename }: Props) {
  const t = useTranslations('drives')
  return (
    <ActionForm
      action={rename}
      toInput={(form) => ({ driveId, version, codeName: form.text('codeName') })}
      submitLabel={t('codeName.save')}
      submitKind="quiet"
      doneMessage={t('codeName.saved')}
    >
      <TextField
        key={version}
        name="codeName"
        label={t('codeName.new')}
        defaultValue={codeName}
        required
        maxLength={60}
      />
    </ActionForm>
  )
}
