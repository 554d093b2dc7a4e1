import type { AppError } from '@/lib/errors'

/** What a form is filled with again after it was refused, by name; several where there are boxes. */
export type Typed = Record<string, string | string[]>

/** What came of sending the form of a call: nothing yet, a code, or why not. Works the same where no script runs. */
export type SentForm = { code: string } | { error: AppError; typed: Typed; round: number } | null
