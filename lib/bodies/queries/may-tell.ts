import 'server-only'
import { BUDGETS, mayTry } from '@/lib/access/attempts'

/**
 * Whether somebody may say once more whose code they were told. Codes beside the names of a payroll could else be tried until they fit;
 * counted before the command, as a refusal leaves no trace.
 */
export const mayTell = async (userId: string, input: unknown): Promise<boolean> =>
  !(input as { told?: unknown } | null)?.told || mayTry(BUDGETS.told, userId)
