import 'server-only'
import type { Sql } from '@/lib/db/sql'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { normalPassphrase } from './passphrase'
import { slowVerify } from './slow-hash'
import { totpStep } from './totp'

type Row = { userId: string; passphrase: Buffer; totpId: string; totpSeed: Buffer }

/** A checked passphrase and authenticator code: the credential of the authenticator and the time step to use up. */
export type PassphraseProof = { userId: string; credentialId: string; step: number }

/**
 * Checks passphrase and authenticator code together; `null` when either is wrong or there is no such account, after the same work.
 * The caller must still use up the step, which refuses a code that was used before.
 */
export async function readPassphraseSignIn(
  sql: Sql,
  { account, passphrase, code }: { account: string; passphrase: string; code: string },
  now: Date,
): Promise<PassphraseProof | null> {
  const [row] = await sql<Row>`
    select user_id as "userId", passphrase, totp_id as "totpId", totp_seed as "totpSeed" from app.passphrase_by(${account})`
  const matches = await slowVerify(row ? row.passphrase.toString() : null, normalPassphrase(passphrase))
  if (!row) return null
  const step = totpStep(openTotpSeed(row.totpId, row.totpSeed), code, now)
  return matches && step !== null ? { userId: row.userId, credentialId: row.totpId, step } : null
}

const placeOf = (credentialId: string) => ({ table: 'credential', rowId: credentialId })

/** The seed of an authenticator as it is stored: sealed, since its row alone would make codes. */
export const sealTotpSeed = (credentialId: string, seed: string): Buffer =>
  vaultFor({ kind: 'web' }).seal(networkKey, placeOf(credentialId), { seed })

const openTotpSeed = (credentialId: string, bytes: Uint8Array): string =>
  vaultFor({ kind: 'web' }).open<{ seed: string }>(networkKey, placeOf(credentialId), bytes).seed
