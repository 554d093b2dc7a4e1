'use client'

import type { ComponentProps } from 'react'
import { Field, type FieldProps, INPUT_CLASSES } from './field'

type Option = { value: string; label: string }
type Props = FieldProps & { options: readonly Option[]; empty?: string } & Omit<
    ComponentProps<'select'>,
    'name' | 'id' | 'required' | 'className' | 'children'
  >

/** The device's own select. `empty` names the choice of nothing (value ''). For few options use SegmentedChoice. */
export function Select({
  name,
  label,
  help,
  required,
  sometimesNeeded,
  className,
  options,
  empty,
  ...select
}: Props) {
  return (
    <Field {...{ name, label, help, required, sometimesNeeded, className }}>
      {(control) => (
        <select className={INPUT_CLASSES} {...select} {...control}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
