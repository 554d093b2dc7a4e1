'use client'

import type { CalendarDate } from '@/lib/clock'
import { Field, type FieldProps, INPUT_CLASSES } from './field'

type Props = FieldProps & {
  defaultValue?: CalendarDate
  min?: CalendarDate
  max?: CalendarDate
  onChange?: (value: string) => void
}

/** A civil date, picked with the device's own calendar; its value is `YYYY-MM-DD` or ''. */
export function DateField({ name, label, help, required, className, onChange, ...input }: Props) {
  return (
    <Field name={name} label={label} help={help} required={required} className={className}>
      {(control) => (
        <input
          type="date"
          className={INPUT_CLASSES}
          onChange={(event) => onChange?.(event.currentTarget.value)}
          {...input}
          {...control}
        />
      )}
    </Field>
  )
}
