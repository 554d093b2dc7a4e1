import 'server-only'
import { v7 } from 'uuid'
import type { Sql } from '@/lib/db/sql'
import { sha256 } from './session-token'

/** What a challenge is for; one for signing in cannot confirm a deletion. */
export type ChallengeKind = 'enrol' | 'sign_in' | 'confirm' | 'renew'

const SECONDS = 300

/** Remembers a challenge that goes out. `sql` decides whose it is: nobody's, or that of the session it speaks for. */
export async function keepChallenge(sql: Sql, kind: ChallengeKind, challenge: string): Promise<void> {
  await sql`select app.keep_challenge(${v7()}, ${kind}, ${sha256(challenge)}, ${SECONDS})`
}

/** Whether this challenge went out, for this and for whoever asks, in the last five minutes, and came back for the first time. */
export async function takeChallenge(sql: Sql, kind: ChallengeKind, challenge: string): Promise<boolean> {
  const [row] = await sql<{ used: boolean }>`select app.use_challenge(${kind}, ${sha256(challenge)}) as used`
  return row?.used ?? false
}
