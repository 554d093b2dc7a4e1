'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { Result } from '@/lib/result'

type Props = {
  list: { seedId: string; driveId?: string }
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Puts places on the list: typed, or many lines pasted at once. */
export function AddPlaces({ list, action }: Props) {
  const t = useTranslations('places')
  return (
    <Sheet trigger={t('add')} triggerKind="primary" title={t('add')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...list, lines: form.text('lines') })}
          submitLabel={t('addSubmit')}
          doneMessage={t('addDone')}
          onDone={close}
        >
          <TextArea name="lines" label={t('lines')} help={t('linesHelp')} rows={10} required />
        </ActionForm>
      )}
    </Sheet>
  )
}
