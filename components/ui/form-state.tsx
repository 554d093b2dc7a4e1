'use client'

import { createContext, useContext } from 'react'
import type { Message } from '@/lib/errors'

type FormState = { formId: string; fields: Record<string, Message[]>; pending: boolean }

const NONE: FormState = { formId: 'form', fields: {}, pending: false }

/** What the form around a part knows: which fields were refused and whether it is being sent. */
export const FormStateContext = createContext<FormState>(NONE)

export const useFormState = (): FormState => useContext(FormStateContext)

/** The ids that tie an input to its label, its help and its errors; the same on server and in browser. */
export function useFieldIds(name: string) {
  const { formId, fields } = useFormState()
  const inputId = `${formId}-${name.replace(/[^\w-]/g, '_')}`
  const errors = fields[name] ?? []
  return { inputId, helpId: `${inputId}-help`, errorId: `${inputId}-error`, errors }
}
