'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldErrors } from './field-errors'
import { useFieldIds } from './form-state'

/** What goes on the input itself: ids, name, and what a screen reader reads after the label. */
export type ControlProps = {
  id: string
  name: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export type FieldProps = {
  name: string
  label: ReactNode
  help?: ReactNode
  required?: boolean
  /** Not called optional though it may stay empty: `help` says when, or what is meant then is the first choice. */
  sometimesNeeded?: boolean
  className?: string
}

/**
 * Label above, input, errors and help below. The input is made by `children` from the props it must carry.
 * An optional field says so in words, except where one searches, since there every field is; a required one carries no star.
 */
export function Field({
  name,
  label,
  help,
  required,
  sometimesNeeded,
  className,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const t = useTranslations('ui')
  const { inputId, helpId, errorId, errors } = useFieldIds(name)
  const described = [errors.length > 0 && errorId, help && helpId].filter(Boolean).join(' ')

  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={inputId} className="font-semibold">
        {label}
        {!required && !sometimesNeeded && (
          <span className="in-[search]:hidden font-normal text-ink-muted"> {t('optional')}</span>
        )}
      </label>
      {children({
        id: inputId,
        name,
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': errors.length > 0 || undefined,
      })}
      <FieldErrors id={errorId} errors={errors} />
      {help && (
        <p id={helpId} className="text-sm text-ink-muted">
          {help}
        </p>
      )}
    </div>
  )
}

/** The look of every input at rest, in focus and refused. */
export const INPUT_CLASSES =
  'min-h-12 w-full min-w-0 rounded-input border border-edge bg-surface px-3 py-2.5 text-ink aria-invalid:border-2 aria-invalid:border-danger disabled:opacity-60'
