'use client'

import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/text-area'
import type { Result } from '@/lib/result'

type Props = {
  intakeId: string
  action: (command: SentCommand) => Promise<Result<unknown>>
  label: string
  help: string
  submitLabel: string
  done: string
}

/** A few words about or to somebody in hand. */
export function IntakeTextForm({ intakeId, action, label, help, submitLabel, done }: Props) {
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({ intakeId, textId: newId('text'), text: form.text('text') })}
      submitLabel={submitLabel}
      submitKind="quiet"
      doneMessage={done}
    >
      <TextArea name="text" label={label} help={help} rows={3} required />
    </ActionForm>
  )
}
