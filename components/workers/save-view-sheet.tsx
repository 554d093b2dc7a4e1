'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** The part of the address after the question mark. */
  address: string
  mayShare: 'with_committee' | 'no'
  save: (command: SentCommand) => Promise<Result<unknown>>
}

/** Keeps the list that is on the screen, under a name of one's own. */
export function SaveViewSheet({ driveId, address, mayShare, save }: Props) {
  const t = useTranslations('lists.save')
  return (
    <Sheet trigger={t('open')} triggerKind="plain" title={t('open')}>
      {(close) => (
        <ActionForm
          action={save}
          toInput={(form, newId) => ({
            driveId,
            address,
            viewId: newId('view'),
            name: form.text('name'),
            shared: form.flag('shared'),
          })}
          submitLabel={t('submit')}
          doneMessage={t('done')}
          onDone={close}
        >
          <TextField name="name" label={t('name')} help={t('nameHelp')} required />
          {mayShare === 'with_committee' && (
            <CheckField name="shared" label={t('shared')} help={t('sharedHelp')} />
          )}
        </ActionForm>
      )}
    </Sheet>
  )
}
