'use client'

import type { ReactNode } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  input: Record<string, unknown>
  today: CalendarDate
  words: { open: string; title: string; on: string; save: string; saved: string }
  action: (command: SentCommand) => Promise<Result<unknown>>
  /** Beside it in the sheet: what was a mistake is taken back rather than ended. */
  also?: ReactNode
}

/** Says since when something no longer holds. */
export function EndOnSheet({ input, today, words, action, also }: Props) {
  return (
    <Sheet trigger={words.open} triggerKind="quiet" title={words.title}>
      {(close) => (
        <div className="grid gap-6">
          <ActionForm
            action={action}
            toInput={(form) => ({ ...input, untilOn: form.text('untilOn') })}
            submitLabel={words.save}
            doneMessage={words.saved}
            onDone={close}
          >
            <DateField name="untilOn" label={words.on} required defaultValue={today} max={today} />
          </ActionForm>
          {also}
        </div>
      )}
    </Sheet>
  )
}
