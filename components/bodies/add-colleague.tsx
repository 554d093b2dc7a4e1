'use client'

import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Props = {
  input: Record<string, unknown>
  colleagues: readonly { userId: string; called: string | null }[]
  words: { open: string; who: string; save: string; saved: string; unnamed: string }
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Lets a colleague with a login in: to keep a list, to handle a grievance. */
export function AddColleague({ input, colleagues, words, action }: Props) {
  return (
    <Sheet trigger={words.open} title={words.open}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...input, userId: form.text('userId') })}
          submitLabel={words.save}
          doneMessage={words.saved}
          onDone={close}
        >
          <Select
            required
            name="userId"
            label={words.who}
            options={colleagues.map(({ userId, called }) => ({
              value: userId,
              label: called ?? words.unnamed,
            }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
