import 'server-only'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { type ChallengeKind, keepChallenge, takeChallenge } from './challenge'

/** What shows in a phone's list of passkeys. Says nothing. */
const NEUTRAL_NAME = 'Notebook'

const site = () => ({ origin: env().APP_ORIGIN, id: new URL(env().APP_ORIGIN).hostname })

/** A passkey as the database keeps it. */
export type NewPasskey = { publicId: Buffer; publicKey: Buffer; counter: number; backedUp: boolean }

/** What a browser needs to make a passkey: discoverable, with fingerprint, face or device PIN, and no attestation. */
export async function passkeyRequest(
  sql: Sql,
  user: { userId: string; accountCode: string },
  known: readonly Buffer[] = [],
) {
  const options = await generateRegistrationOptions({
    rpName: NEUTRAL_NAME,
    rpID: site().id,
    userID: Buffer.from(user.userId.replaceAll('-', ''), 'hex'),
    userName: user.accountCode,
    userDisplayName: NEUTRAL_NAME,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id: id.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(sql, 'enrol', options.challenge)
  return options
}

/** The passkey that a browser made for our challenge; `null` for anything else. */
export async function readNewPasskey(
  sql: Sql,
  response: RegistrationResponseJSON,
): Promise<NewPasskey | null> {
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(sql, 'enrol', challenge),
    expectedOrigin: site().origin,
    expectedRPID: site().id,
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) return null
  const { credential, credentialBackedUp } = verified.registrationInfo
  return {
    publicId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    backedUp: credentialBackedUp,
  }
}

/** What a browser needs to use a passkey. It names none: the phone shows what it has, and we do not say who exists. */
export async function passkeyChallenge(sql: Sql, kind: Exclude<ChallengeKind, 'enrol'>) {
  const options = await generateAuthenticationOptions({ rpID: site().id, userVerification: 'required' })
  await keepChallenge(sql, kind, options.challenge)
  return options
}

/** The passkey that a browser used, checked, with its new counter; `null` for anything else. */
export async function readUsedPasskey(
  sql: Sql,
  kind: Exclude<ChallengeKind, 'enrol'>,
  response: AuthenticationResponseJSON,
): Promise<{ credentialId: string; userId: string; counter: number } | null> {
  const publicId = Buffer.from(response.id, 'base64url')
  const [known] = await sql<{ id: string; userId: string; publicKey: Buffer; counter: number }>`
    select id, user_id as "userId", public_key as "publicKey", counter from app.passkey_by(${publicId})`
  if (!known) return null
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(sql, kind, challenge),
    expectedOrigin: site().origin,
    expectedRPID: site().id,
    requireUserVerification: true,
    credential: { id: response.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
  }).catch(() => null)
  if (!verified?.verified) return null
  return { credentialId: known.id, userId: known.userId, counter: verified.authenticationInfo.newCounter }
}
