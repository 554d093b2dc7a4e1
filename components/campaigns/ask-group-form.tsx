'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaignId: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Asks another group in by its code; the answer is the same for every code. */
export function AskGroupForm({ driveId, campaignId, action }: Props) {
  const t = useTranslations('campaigns.ask')
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({ driveId, campaignId, askId: newId('ask'), code: form.text('code') })}
      submitLabel={t('submit')}
      submitKind="quiet"
      doneMessage={t('done')}
    >
      <TextField name="code" label={t('code')} help={t('codeHelp')} maxLength={30} required />
    </ActionForm>
  )
}
