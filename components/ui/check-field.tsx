'use client'

import type { ReactNode } from 'react'
import { FieldErrors } from './field-errors'
import { useFieldIds } from './form-state'

type Props = {
  name: string
  label: ReactNode
  help?: ReactNode
  defaultChecked?: boolean
  required?: boolean
}

/** One yes-or-no box with its words beside it; read with `form.flag(name)`. */
export function CheckField({ name, label, help, defaultChecked, required }: Props) {
  const { inputId, helpId, errorId, errors } = useFieldIds(name)
  return (
    <div className="grid gap-1.5">
      <label htmlFor={inputId} className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          id={inputId}
          name={name}
          value="yes"
          required={required}
          defaultChecked={defaultChecked}
          aria-describedby={
            [errors.length > 0 && errorId, help && helpId].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={errors.length > 0 || undefined}
          className="size-6 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      <FieldErrors id={errorId} errors={errors} />
      {help && (
        <p id={helpId} className="text-sm text-ink-muted">
          {help}
        </p>
      )}
    </div>
  )
}
