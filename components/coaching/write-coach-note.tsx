'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** The note to change; `null` for a new one. */
  note: { noteId: string; text: string; version: number } | null
  save: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes a note for oneself, or changes one. */
export function WriteCoachNote({ driveId, note, save }: Props) {
  const t = useTranslations('review.notes')
  const trigger = t(note ? 'change' : 'add')
  return (
    <Sheet trigger={trigger} triggerKind={note ? 'plain' : 'quiet'} title={trigger}>
      {(close) => (
        <ActionForm
          action={save}
          toInput={(form, newId) => ({
            driveId,
            noteId: note?.noteId ?? newId('note'),
            version: note?.version ?? 0,
            text: form.text('text'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextArea
            name="text"
            label={t('label')}
            rows={5}
            maxLength={2000}
            defaultValue={note?.text ?? ''}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
