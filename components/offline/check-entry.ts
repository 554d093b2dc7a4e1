import './zod-without-eval'
import type { Entry } from '@/components/conversations/read-entry'
import { fieldErrors } from '@/lib/command/field-errors'
import { LogAttempt, LogOneOnOne, LogTimeTogether } from '@/lib/conversations/schema'
import { failure, type Result } from '@/lib/result'

const SCHEMAS = {
  'one_on_one.log': LogOneOnOne,
  'attempt.log': LogAttempt,
  'time_together.log': LogTimeTogether,
}

/** What the server would refuse in an entry by its form alone, said before it is sealed; `null` when there is nothing. */
export function checkEntry(name: Entry['name'], input: unknown): Result<never> | null {
  const parsed = SCHEMAS[name].safeParse(input)
  return parsed.success ? null : failure({ code: 'invalid', fields: fieldErrors(parsed.error) })
}
