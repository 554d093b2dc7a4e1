'use client'

import type { ComponentProps } from 'react'
import { Field, type FieldProps, INPUT_CLASSES } from './field'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id' | 'required' | 'className'>

/** One line of text. `inputMode="numeric"` for whole numbers; `autoComplete="off"` unless said otherwise. */
export function TextField({
  name,
  label,
  help,
  required,
  sometimesNeeded,
  className,
  autoComplete = 'off',
  ...input
}: Props) {
  return (
    <Field {...{ name, label, help, required, sometimesNeeded, className }}>
      {(control) => <input autoComplete={autoComplete} className={INPUT_CLASSES} {...input} {...control} />}
    </Field>
  )
}
