'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { ACTION_KINDS } from '@/lib/actions/ladder'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaignId: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Calls a day on which all groups can act: what, when, and that each decides for itself. */
export function CallDaySheet({ driveId, campaignId, action }: Props) {
  const t = useTranslations('campaigns.together')
  const kinds = useTranslations('actions.kind')
  return (
    <Sheet trigger={t('callDay')} title={t('callDay')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ driveId, campaignId, dayId: newId('day'), kind: form.text('kind') },
            ...{ title: form.text('title'), text: form.text('text'), onDate: form.text('onDate') },
          })}
          submitLabel={t('save')}
          doneMessage={t('dayCalled')}
          onDone={close}
        >
          <TextField name="title" label={t('dayTitle')} maxLength={120} required />
          <Select
            name="kind"
            label={t('dayKind')}
            options={ACTION_KINDS.map((value) => ({ value, label: kinds(value) }))}
            required
          />
          <DateField name="onDate" label={t('dayOn')} required />
          <TextArea name="text" label={t('dayText')} maxLength={2000} />
        </ActionForm>
      )}
    </Sheet>
  )
}
