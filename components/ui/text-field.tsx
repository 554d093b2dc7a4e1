'use client'

import type { ComponentProps } from 'react'
import { Field, type FieldProps, INPUT_CLASSES } from './field'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id' | 'required' | 'className'>

/** One line of text. `inputMode="numeric"` for whole numbers; `autoComplete="off"` unless said otherwise. */
export function TextField({ name, label, help, required, className, autoComplete = 'off', ...input }: Props) {
  return (
    <Field name={name} label={label} help={help} required={required} className={className}>
      {(control) => <input autoComplete={autoComplete} className={INPUT_CLASSES} {...input} {...control} />}
    </Field>
  )
}
