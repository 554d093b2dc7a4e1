'use client'

import type { ComponentProps } from 'react'
import { Field, type FieldProps, INPUT_CLASSES } from './field'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'required' | 'className'>

/** Several lines of text. A plain textarea, so that voice typing works. */
export function TextArea({ name, label, help, required, className, rows = 3, ...input }: Props) {
  return (
    <Field name={name} label={label} help={help} required={required} className={className}>
      {(control) => (
        <textarea rows={rows} autoComplete="off" className={INPUT_CLASSES} {...input} {...control} />
      )}
    </Field>
  )
}
