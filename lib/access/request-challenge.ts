import 'server-only'
import { asViewer } from '@/lib/db/as-viewer'
import { withoutSession } from '@/lib/db/without-session'
import { currentSession } from './current-session'
import { passkeyChallenge, passkeyRequest } from './passkey'

/** A challenge for a passkey. One for confirming belongs to the session that asks; `null` when there is none. */
export async function requestChallenge(kind: 'sign_in' | 'confirm' | 'renew') {
  if (kind !== 'confirm') return passkeyChallenge(withoutSession, kind)
  const session = await currentSession()
  return session && asViewer(session, (tx) => passkeyChallenge(tx.sql, kind))
}

/** What the browser needs to add another passkey for whoever is signed in; `null` when nobody is. */
export async function requestNewPasskey() {
  const session = await currentSession()
  if (!session) return null
  return asViewer(session, async (tx) => {
    const [me] = await tx.sql<{
      userId: string
      accountCode: string
    }>`select id as "userId", account_code as "accountCode" from app_user`
    return me ? passkeyRequest(tx.sql, me) : null
  })
}
