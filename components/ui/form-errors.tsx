'use client'

import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { AppError } from '@/lib/errors'
import { useFormState } from './form-state'
import { useDescribeError, useDescribeMessage } from './use-describe-error'

/** What was refused and why, at the top of a form. Takes focus when it appears; each line leads to its field. */
export function FormErrors({ error }: { error: AppError | 'unreachable' | null }) {
  const t = useTranslations('ui')
  const describeError = useDescribeError()
  const describeMessage = useDescribeMessage()
  const { formId } = useFormState()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])

  if (!error) return null
  const fields = error === 'unreachable' ? [] : Object.entries(error.fields ?? {})

  const goToField = (name: string) => {
    const form = formId === null ? null : document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    // What was typed into one box is refused by its place in it: `people.0.name` leads to `people`.
    for (let at = name; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const found = form.elements.namedItem(at)
      const control = found instanceof RadioNodeList ? found[0] : found
      if (control instanceof HTMLElement) return control.focus()
    }
  }

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex gap-3 rounded-card border-2 border-danger bg-surface p-4"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-danger" />
      <div className="grid min-w-0 gap-2">
        <p className="font-semibold">{error === 'unreachable' ? t('unreachable') : describeError(error)}</p>
        {fields.length > 0 && (
          <ul className="grid gap-1">
            {fields.map(([name, messages]) => (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => goToField(name)}
                  className="min-h-8 text-left text-danger underline"
                >
                  {messages.map(describeMessage).join(' ')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
