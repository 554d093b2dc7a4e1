import 'server-only'
import { withoutSession } from '@/lib/db/without-session'
import { sha256 } from './session-token'

/** How many tries of one kind somebody has in a window, and how long the window is. */
export type Budget = { name: string; most: number; seconds: number }

/**
 * Never by address: a whole shop is behind one. An account waits five minutes after five wrong tries, which its passkeys and its
 * live sessions do not feel.
 */
export const BUDGETS = {
  passphrase: { name: 'passphrase', most: 5, seconds: 300 },
  recovery: { name: 'recovery', most: 60, seconds: 3600 },
  enrol: { name: 'enrol', most: 300, seconds: 3600 },
  told: { name: 'told', most: 60, seconds: 3600 },
  /** A calendar app fetches every few hours; a handful may share one address. */
  calendarFeed: { name: 'calendar_feed', most: 60, seconds: 3600 },
  inviteCode: { name: 'invite_code', most: 300, seconds: 3600 },
} as const satisfies Record<string, Budget>

const keyOf = ({ name }: Budget, of: string): string => sha256(`${name}|${of}`).toString('hex')

/** Counts one try `of` somebody; false when the budget of this window is used up. */
export async function mayTry(budget: Budget, of: string): Promise<boolean> {
  const [row] = await withoutSession<{
    tries: number
  }>`select app.count_attempt(${keyOf(budget, of)}, ${budget.seconds}) as tries`
  return (row?.tries ?? 0) <= budget.most
}

/** After a success the earlier tries do not count any more. */
export async function forgetTries(budget: Budget, of: string): Promise<void> {
  await withoutSession`select app.clear_attempts(${keyOf(budget, of)})`
}
