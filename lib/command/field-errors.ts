import type * as z from 'zod'
import type { Message } from '@/lib/errors'

/**
 * The issues of a zod error by the dotted path of the input. Schemas give catalogue keys as their messages
 * (`error: 'forms.required'`); what has none gets `forms.does_not_fit`.
 */
export function fieldErrors(error: z.ZodError): Record<string, Message[]> {
  const fields: Record<string, Message[]> = {}
  for (const { path, message, ...issue } of error.issues) {
    const field = path.join('.') || 'form'
    const key = /^[a-z_]+(\.[a-z_]+)+$/.test(message) ? message : 'forms.does_not_fit'
    const bound = 'maximum' in issue ? issue.maximum : 'minimum' in issue ? issue.minimum : undefined
    fields[field] = [
      ...(fields[field] ?? []),
      bound === undefined ? { key } : { key, params: { bound: Number(bound) } },
    ]
  }
  return fields
}
