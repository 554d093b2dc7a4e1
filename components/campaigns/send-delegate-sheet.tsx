'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaignId: string
  /** Who is on the committee and does not speak there yet. */
  people: { userId: string; name: string }[]
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Sends somebody of the committee to speak for the group, under a name of their own choice. */
export function SendDelegateSheet({ driveId, campaignId, people, action }: Props) {
  const t = useTranslations('campaigns.drive')
  return (
    <Sheet trigger={t('send')} title={t('send')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            campaignId,
            delegateId: newId('delegate'),
            userId: form.text('userId'),
            name: form.text('name'),
          })}
          submitLabel={t('send')}
          doneMessage={t('sent')}
          onDone={close}
        >
          <Select
            name="userId"
            label={t('sendWho')}
            options={people.map(({ userId, name }) => ({ value: userId, label: name }))}
            required
          />
          <TextField name="name" label={t('sendName')} help={t('sendNameHelp')} maxLength={60} required />
        </ActionForm>
      )}
    </Sheet>
  )
}
