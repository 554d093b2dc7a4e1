'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  body: { driveId: string; bodyId: string; version: number }
  name: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Corrects what a body is called. */
export function RenameBody({ body, name, action }: Props) {
  const t = useTranslations('bodies')
  return (
    <Sheet trigger={t('rename.open')} title={t('rename.open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...body, name: form.text('name') })}
          submitLabel={t('rename.save')}
          doneMessage={t('rename.saved')}
          onDone={close}
        >
          <TextField name="name" label={t('open.name')} required maxLength={80} defaultValue={name} />
        </ActionForm>
      )}
    </Sheet>
  )
}
