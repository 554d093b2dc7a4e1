'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldErrors } from './field-errors'
import { useFieldIds } from './form-state'

export type ChoiceOption = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean }

export type ChoiceProps = {
  name: string
  legend: ReactNode
  help?: ReactNode
  options: readonly ChoiceOption[]
  multiple?: boolean
  required?: boolean
  /** Chosen at the start; one value, or several where `multiple`. */
  defaultValue?: string | readonly string[]
  onChange?: (value: string) => void
  className?: string
}

type Shape = { group: string; option: string; label: string }

/** Radios, or checkboxes where `multiple`, behind big targets: the native inputs do the work, `shape` only dresses them. */
export function Choice({
  name,
  legend,
  help,
  options,
  multiple,
  required,
  defaultValue,
  onChange,
  className,
  shape,
}: ChoiceProps & { shape: Shape }) {
  const t = useTranslations('ui')
  const { inputId, helpId, errorId, errors } = useFieldIds(name)
  const chosen: readonly string[] = defaultValue === undefined ? [] : [defaultValue].flat()
  const described = [errors.length > 0 && errorId, help && helpId].filter(Boolean).join(' ')

  return (
    <fieldset
      aria-describedby={described || undefined}
      className={classNames('grid min-w-0 gap-1.5', className)}
    >
      <legend className="mb-1.5 font-semibold">
        {legend}
        {!required && <span className="font-normal text-ink-muted"> {t('optional')}</span>}
      </legend>
      <div className={shape.group}>
        {options.map((option, index) => (
          <label key={option.value} className={classNames('relative', shape.option)}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              id={index === 0 ? inputId : undefined}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              required={required && !multiple}
              onChange={(event) => onChange?.(event.currentTarget.value)}
              className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-[inherit]"
            />
            <span
              className={classNames(
                'pointer-events-none flex min-h-12 items-center border border-edge/70 bg-surface',
                'peer-checked:border-accent peer-checked:bg-accent-soft peer-checked:text-accent peer-checked:font-semibold peer-checked:ring-1 peer-checked:ring-accent peer-checked:ring-inset',
                'peer-disabled:opacity-50',
                shape.label,
              )}
            >
              <span>
                {option.label}
                {option.help && (
                  <span className="block text-sm font-normal text-ink-muted">{option.help}</span>
                )}
              </span>
            </span>
          </label>
        ))}
      </div>
      <FieldErrors id={errorId} errors={errors} />
      {help && (
        <p id={helpId} className="text-sm text-ink-muted">
          {help}
        </p>
      )}
    </fieldset>
  )
}
