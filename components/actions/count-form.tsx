'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { ActionCell } from '@/lib/actions/tick-list'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  testId: string
  cell: ActionCell
  count: (command: SentCommand) => Promise<Result<unknown>>
}

/** How many took part in one area whose names are not kept. */
export function CountForm({ driveId, testId, cell, count }: Props) {
  const t = useTranslations('actions.who')
  return (
    <ActionForm
      compact
      action={count}
      toInput={(form) => ({ driveId, testId, cellId: cell.cellId, tookPart: form.wholeNumber('tookPart') })}
      submitLabel={t('countSave')}
      submitKind="quiet"
      doneMessage={t('countSaved')}
      className="rounded-card border border-line bg-surface p-4"
    >
      <TextField
        name="tookPart"
        label={t('count', { name: cell.name, of: cell.eligible - cell.named })}
        inputMode="numeric"
        defaultValue={cell.unnamed ?? ''}
        className="pb-2"
      />
    </ActionForm>
  )
}
