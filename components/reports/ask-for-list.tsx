'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { Select } from '@/components/ui/select'
import { EXPORT_PURPOSES } from '@/lib/exchange/list-export'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  address: string
  kind: 'people' | 'areas' | 'records'
  ask: (command: SentCommand) => Promise<Result<unknown>>
}

/** Asks to take a list out: what for, and whether with names. */
export function AskForListForm({ driveId, address, kind, ask }: Props) {
  const t = useTranslations('reports.list')
  return (
    <ActionForm
      action={ask}
      toInput={(form, newId) => ({
        driveId,
        address,
        exportId: newId('export'),
        purpose: form.text('purpose'),
        withNames: kind !== 'areas' && form.flag('withNames'),
      })}
      submitLabel={t('ask')}
      doneMessage={t('asked')}
    >
      <Select
        name="purpose"
        label={t('what')}
        required
        options={EXPORT_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
      />
      {kind !== 'areas' && <CheckField name="withNames" label={t('withNames')} help={t('withNamesHelp')} />}
    </ActionForm>
  )
}
