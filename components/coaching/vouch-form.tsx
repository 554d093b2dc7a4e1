'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = { vouch: (command: SentCommand) => Promise<Result<unknown>> }

/** One's word for somebody, by the code that they gave. */
export function VouchForm({ vouch }: Props) {
  const t = useTranslations('admission')
  return (
    <ActionForm
      action={vouch}
      toInput={(form, newId) => ({ voucherId: newId('voucher'), accountCode: form.text('accountCode') })}
      submitLabel={t('vouchSend')}
      submitKind="quiet"
      doneMessage={t('vouched')}
    >
      <TextField
        name="accountCode"
        label={t('vouchCode')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
    </ActionForm>
  )
}
