'use client'

import { createContext, useContext, useId } from 'react'
import type { Message } from '@/lib/errors'

type FormState = { formId: string | null; fields: Record<string, Message[]>; pending: boolean }

const NONE: FormState = { formId: null, fields: {}, pending: false }

/** What the form around a part knows: which fields were refused and whether it is being sent. */
export const FormStateContext = createContext<FormState>(NONE)

/** {@link FormStateContext} of the form around this part; outside of one nothing was refused. */
export const useFormState = (): FormState => useContext(FormStateContext)

/** The ids that tie an input to its label, its help and its errors; the same on server and in browser. */
export function useFieldIds(name: string) {
  const { formId, fields } = useFormState()
  // A plain form has no id to share: two of them on one page may each have a field of this name.
  const ownId = useId()
  const inputId = `${formId ?? ownId}-${name.replace(/[^\w-]/g, '_')}`
  const errors = [...new Map(errorsAt(fields, name).map((error) => [JSON.stringify(error), error])).values()]
  return { inputId, helpId: `${inputId}-help`, errorId: `${inputId}-error`, errors }
}

/** What was refused of a field, or of one of several that were typed into it: `people.0.name` is said at `people`, once. */
const errorsAt = (fields: FormState['fields'], name: string): Message[] =>
  Object.entries(fields).flatMap(([key, errors]) =>
    key === name || (key.startsWith(`${name}.`) && /^\d/.test(key.slice(name.length + 1))) ? errors : [],
  )
