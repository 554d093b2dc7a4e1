'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { EmployerPlace } from '@/lib/records/match-employer-place'
import { STATES } from '@/lib/records/states'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  employer: EmployerPlace | null
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** For whom and where the people of a drive work. Sealed; only the drive reads it. */
export function EmployerForm({ driveId, employer, action }: Props) {
  const t = useTranslations('records.employer')
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        driveId,
        employerId: newId('employer'),
        linkId: newId('link'),
        name: form.text('name'),
        city: form.textOrNull('city'),
        state: form.textOrNull('state'),
      })}
      submitLabel={t('save')}
      doneMessage={t('saved')}
    >
      <TextField name="name" label={t('name')} defaultValue={employer?.name} maxLength={160} required />
      <TextField name="city" label={t('city')} defaultValue={employer?.city ?? ''} maxLength={80} />
      <Select
        name="state"
        label={t('state')}
        empty="–"
        defaultValue={employer?.state ?? ''}
        options={STATES.map((state) => ({ value: state, label: state }))}
      />
    </ActionForm>
  )
}
