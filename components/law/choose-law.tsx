'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** What holds now: chosen, or the usual one; `null`: neither. */
  packId: string | null
  /** Every law that can be chosen. */
  choices: readonly { value: string; label: string }[]
  choose: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says under which law a group falls. */
export function ChooseLaw({ driveId, packId, choices, choose }: Props) {
  const t = useTranslations('law')
  return (
    <ActionForm
      action={choose}
      toInput={(form) => ({ driveId, jurisdiction: form.text('jurisdiction') })}
      submitLabel={t('drive.save')}
      doneMessage={t('drive.saved')}
    >
      <Select
        name="jurisdiction"
        label={t('drive.choose')}
        help={t('drive.chooseHelp')}
        empty={packId === null ? '' : undefined}
        defaultValue={packId ?? ''}
        options={choices}
        required
      />
    </ActionForm>
  )
}
