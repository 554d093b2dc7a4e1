'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaignId: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down something that all groups ask for. */
export function RaiseDemandSheet({ driveId, campaignId, action }: Props) {
  const t = useTranslations('campaigns.together')
  return (
    <Sheet trigger={t('raise')} title={t('raise')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ driveId, campaignId, demandId: newId('demand') },
            ...{ text: form.text('text'), target: form.text('target') },
          })}
          submitLabel={t('save')}
          doneMessage={t('raised')}
          onDone={close}
        >
          <TextField name="text" label={t('what')} maxLength={120} required />
          <TextField name="target" label={t('whom')} help={t('whomHelp')} maxLength={120} />
        </ActionForm>
      )}
    </Sheet>
  )
}
