import 'server-only'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { now } from '@/lib/clock'
import { withoutSession } from '@/lib/db/without-session'
import { readAccountCode } from './account-code'
import { BUDGETS, forgetTries, mayTry } from './attempts'
import { type Opened, openDemoSession, openSession } from './open-session'
import { readUsedPasskey } from './passkey'
import { readPassphraseSignIn } from './passphrase-proof'
import { readRecoveryCode } from './recovery-code'
import { sha256 } from './session-token'

/** Why nobody was signed in. `wrong` never says which part was. */
export type SignInRefusal = 'wrong' | 'rate_limited'

/** Signs in whoever holds the passkey that answered our challenge. */
export async function signInByPasskey(
  assertion: AuthenticationResponseJSON,
): Promise<Opened | SignInRefusal> {
  const used = await readUsedPasskey(withoutSession, 'sign_in', assertion)
  return (used && (await openSession(used.credentialId, used.counter))) ?? 'wrong'
}

/** Signs in by account code, passphrase and authenticator code, all at once. The work is the same for accounts that do not exist. */
export async function signInByPassphrase(typed: {
  account: string
  passphrase: string
  code: string
}): Promise<Opened | SignInRefusal> {
  const account = readAccountCode(typed.account)
  if (!(await mayTry(BUDGETS.passphrase, account))) return 'rate_limited'
  const proof = await readPassphraseSignIn(withoutSession, { ...typed, account }, now())
  const opened = proof && (await openSession(proof.credentialId, proof.step))
  if (!opened) return 'wrong'
  await forgetTries(BUDGETS.passphrase, account)
  return opened
}

/** Signs in by a printed recovery code, which is used up by it. */
export async function signInByRecovery(typed: string): Promise<Opened | SignInRefusal> {
  if (!(await mayTry(BUDGETS.recovery, 'all'))) return 'rate_limited'
  const code = readRecoveryCode(typed)
  if (!code) return 'wrong'
  const [found] = await withoutSession<{ id: string | null }>`select app.recovery_by(${sha256(code)}) as id`
  return (found?.id && (await openSession(found.id, 0))) || 'wrong'
}

/** Signs in by a one-time link, on a demo only. */
export const signInByDemoLink = async (secret: string): Promise<Opened | SignInRefusal> =>
  (await openDemoSession(sha256(secret))) ?? 'wrong'
