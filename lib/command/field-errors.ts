import type * as z from 'zod'
import type { Message } from '@/lib/errors'

/** A key of the catalogues, in whatever letters: `drives.logBook.did`. The library's own sentences have spaces. */
const KEY = /^[a-z][\w-]*(\.[\w-]+)+$/i

/**
 * The issues of a zod error by the dotted path of the input. Schemas give catalogue keys as their messages
 * (`error: 'forms.required'`); what has none gets `forms.does_not_fit`.
 */
export function fieldErrors(error: z.ZodError): Record<string, Message[]> {
  const fields: Record<string, Message[]> = {}
  for (const { path, message, ...issue } of error.issues) {
    const field = path.join('.') || 'form'
    const key = KEY.test(message) ? message : 'forms.does_not_fit'
    const bound = 'maximum' in issue ? issue.maximum : 'minimum' in issue ? issue.minimum : undefined
    fields[field] = [
      ...(fields[field] ?? []),
      bound === undefined ? { key } : { key, params: { bound: Number(bound) } },
    ]
  }
  return fields
}
