import 'server-only'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { now } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { withoutSession } from '@/lib/db/without-session'
import { BUDGETS, mayTry } from './attempts'
import { readUsedPasskey } from './passkey'
import { readPassphraseSignIn } from './passphrase-proof'
import { newSessionToken } from './session-token'

/** How somebody proves again who they are. */
export type Proof = { assertion: AuthenticationResponseJSON } | { passphrase: string; code: string }

/**
 * Makes the session fresh and full again, under a new token, which it answers; `null` when the proof is wrong, was used before, or
 * is not of the person whose session it is.
 */
export async function confirmSession(session: Session, proof: Proof): Promise<string | null> {
  // A passphrase is checked before the transaction: it is slow, and a try must count even if nothing comes of it.
  const typed = 'passphrase' in proof ? await byPassphrase(session, proof) : null
  return asViewer(session, async (tx) => {
    const used = 'assertion' in proof ? await readUsedPasskey(tx.sql, 'confirm', proof.assertion) : typed
    if (!used) return null
    const { token, hash } = newSessionToken()
    const [row] = await tx.sql<{
      done: boolean
    }>`select app.confirm_session(${used.credentialId}, ${used.counter}, ${hash}) as done`
    return row?.done ? token : null
  })
}

async function byPassphrase(session: Session, typed: { passphrase: string; code: string }) {
  const account = await asViewer(session, async (tx) => {
    const [me] = await tx.sql<{ code: string }>`select account_code as code from app_user`
    return me?.code
  })
  if (!account || !(await mayTry(BUDGETS.passphrase, account))) return null
  const proof = await readPassphraseSignIn(withoutSession, { ...typed, account }, now())
  return proof && { credentialId: proof.credentialId, counter: proof.step }
}
