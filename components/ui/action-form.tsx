'use client'

/*
 * The one form around every command.
 *
 *   <ActionForm
 *     action={addWorker}                       // server action: (command) => runAction(addWorker, command)
 *     toInput={(form, newId) => ({ driveId, workerId: newId('worker'), name: form.text('name'), floor: form.wholeNumber('floor') })}
 *     submitLabel={t('save')}
 *     doneMessage={t('saved')}                 // a toast; add `undo` to offer taking it back
 *     goTo={({ workerId }) => `/d/${driveId}/people/${workerId}`}
 *   >
 *     <TextField name="name" label={t('name')} required />
 *   </ActionForm>
 *
 * The action receives `{ commandId, input }`. The command id and every `newId(name)` stay the same until it succeeds, so sending
 * twice is one command; afterwards they are made anew and the form is empty again. A refusal keeps what was typed, puts each
 * `fields[path]` beside the part whose `name` is that path, and moves focus to a summary. Where the server wants a fresh sign-in, the
 * person is asked to confirm who they are and the same command is sent again. An action may answer `kept` instead: nothing is saved
 * yet, and it will be sent by itself; the form says so and nothing more. Without `toInput`, all entries of the form are sent as
 * text under their names (hidden inputs and a button).
 */

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useActionState, useId, useRef } from 'react'
import { v7 } from 'uuid'
import type { AppError } from '@/lib/errors'
import type { Result } from '@/lib/result'
import { Button, type ButtonKind } from './button'
import { classNames } from './class-names'
import { useConfirmIdentity } from './confirm-identity'
import { FormErrors } from './form-errors'
import { FormStateContext } from './form-state'
import { type FormValues, formValues, plainInput } from './form-values'
import { showToast } from './toast-store'

/** What a server action takes, as `runAction` wants it. */
export type SentCommand = { commandId: string; input: Record<string, unknown> }

type Props<Value> = {
  action: (command: SentCommand) => Promise<Result<Value> | 'kept'>
  toInput?: (form: FormValues, newId: (name: string) => string) => Record<string, unknown>
  submitLabel: ReactNode
  submitKind?: ButtonKind
  /** Beside the button: a cancel link, a second choice. */
  secondary?: ReactNode
  doneMessage?: string
  undo?: (value: Value) => Promise<Result<unknown>>
  onDone?: (value: Value) => void
  /** After an action that answered `kept`. */
  onKept?: () => void
  goTo?: (value: Value) => string
  /** `floating`: the button stays in view above the bar of a phone, for forms longer than the screen. */
  submitPlace?: 'below' | 'floating'
  /** For a form that is little more than its button. */
  compact?: boolean
  className?: string
  children?: ReactNode
}

type Outcome = { error: AppError | 'unreachable' | null; round: number }

const FLOATING =
  'floats max-lg:sticky max-lg:bottom-[calc(--spacing(15)+env(safe-area-inset-bottom))] max-lg:z-10 max-lg:bg-paper max-lg:pt-2 max-lg:pb-5'

/** A form that sends one command, keeps what was typed when refused, and starts over when done. */
export function ActionForm<Value>({
  action,
  toInput,
  submitLabel,
  submitKind = 'primary',
  submitPlace = 'below',
  secondary,
  doneMessage,
  undo,
  onDone,
  onKept,
  goTo,
  compact,
  className,
  children,
}: Props<Value>) {
  const t = useTranslations('ui')
  const router = useRouter()
  const confirmIdentity = useConfirmIdentity()
  const formId = useId()
  const ids = useRef(new Map<string, string>())

  const idFor = (name: string) => {
    const id = ids.current.get(name) ?? v7()
    ids.current.set(name, id)
    return id
  }

  const [{ error, round }, submit, pending] = useActionState(
    async (before: Outcome, data: FormData): Promise<Outcome> => {
      const input = toInput ? toInput(formValues(data), idFor) : plainInput(data)
      const send = () => action({ commandId: idFor('command'), input }).catch(() => null)
      let result = await send()
      if (isStepUp(result) && (await confirmIdentity?.())) result = await send()
      if (result === 'kept') {
        ids.current.clear()
        showToast({ message: t('kept') })
        onKept?.()
        return { error: null, round: before.round + 1 }
      }
      if (result === null) return { ...before, error: 'unreachable' }
      if (!result.ok) return { ...before, error: result.error }

      ids.current.clear()
      if (doneMessage) showToast({ message: doneMessage, undo: undo && (() => undo(result.value)) })
      onDone?.(result.value)
      if (goTo) router.push(goTo(result.value))
      return { error: null, round: before.round + 1 }
    },
    { error: null, round: 0 },
  )

  const fields = error && error !== 'unreachable' ? (error.fields ?? {}) : {}
  return (
    <form
      id={formId}
      action={submit}
      noValidate
      autoComplete="off"
      aria-busy={pending}
      onSubmit={(event) => pending && event.preventDefault()}
      onReset={(event) => event.preventDefault()}
      className={classNames('grid max-w-words', compact ? 'gap-1' : 'gap-5', className)}
    >
      <FormStateContext value={{ formId, fields, pending }}>
        <FormErrors error={error} />
        <Fragment key={round}>{children}</Fragment>
        <div
          className={classNames('flex flex-wrap items-center gap-3', submitPlace === 'floating' && FLOATING)}
        >
          <Button
            type="submit"
            kind={submitKind}
            aria-disabled={pending}
            className={submitKind === 'plain' ? undefined : 'max-sm:w-full'}
          >
            {pending ? t('sending') : submitLabel}
          </Button>
          {secondary}
        </div>
      </FormStateContext>
    </form>
  )
}

const isStepUp = (result: Result<unknown> | 'kept' | null): boolean =>
  result !== null && result !== 'kept' && !result.ok && result.error.code === 'stepup_required'
