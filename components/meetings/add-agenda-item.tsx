'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import type { AgendaActions } from './agenda-point'

type Props = {
  driveId: string
  meetingId: string
  add: (command: SentCommand) => Promise<Result<{ itemId: string }>>
  mark: AgendaActions['mark']
}

/** A point in the group's own words. */
export function AddAgendaItem({ driveId, meetingId, add, mark }: Props) {
  const t = useTranslations('meetings.agenda')
  return (
    <ActionForm
      action={add}
      toInput={(form, newId) => ({ driveId, meetingId, itemId: newId('item'), text: form.text('text') })}
      submitLabel={t('add')}
      submitKind="quiet"
      doneMessage={t('added')}
      undo={({ itemId }) => mark({ commandId: v7(), input: { driveId, itemId, state: 'dropped' } })}
    >
      <TextField name="text" label={t('own')} help={t('ownHelp')} maxLength={300} required />
    </ActionForm>
  )
}
