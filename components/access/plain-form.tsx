'use client'

import { type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormStateContext } from '@/components/ui/form-state'
import { type FormValues, formValues } from '@/components/ui/form-values'
import { OutcomeNotice } from './outcome-notice'
import type { SessionOutcome } from './session-client'

type Props = {
  submitLabel: ReactNode
  sendingLabel: ReactNode
  send: (form: FormValues) => Promise<SessionOutcome>
  onDone: () => void
  primary?: boolean
  children: ReactNode
}

/** A form that proves who somebody is. It is sent by script only, so that nothing of it can reach an address or a history. */
export function PlainForm({ submitLabel, sendingLabel, send, onDone, primary, children }: Props) {
  const [outcome, setOutcome] = useState<SessionOutcome | null>(null)
  const [sending, setSending] = useState(false)
  const formId = useId()

  const submit = async (form: HTMLFormElement) => {
    setSending(true)
    setOutcome(null)
    const result = await send(formValues(new FormData(form)))
    setSending(false)
    setOutcome(result)
    if (result === 'done') onDone()
  }

  return (
    <form
      id={formId}
      method="post"
      className="grid gap-5"
      autoComplete="off"
      aria-busy={sending}
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void submit(event.currentTarget)
      }}
    >
      <OutcomeNotice outcome={outcome} />
      <FormStateContext value={{ formId, fields: {}, pending: sending }}>{children}</FormStateContext>
      <Button type="submit" kind={primary ? 'primary' : 'quiet'} wide aria-disabled={sending}>
        {sending ? sendingLabel : submitLabel}
      </Button>
    </form>
  )
}
