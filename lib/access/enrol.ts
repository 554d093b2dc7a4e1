import 'server-only'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { v7 } from 'uuid'
import { now } from '@/lib/clock'
import { sqlState } from '@/lib/db/database-error'
import { withoutSession } from '@/lib/db/without-session'
import { newAccountCode } from './account-code'
import { BUDGETS, mayTry } from './attempts'
import { type Door, inviteOfPass } from './door'
import { type Opened, openSession } from './open-session'
import { passkeyRequest, readNewPasskey } from './passkey'
import { normalPassphrase, passphraseFault } from './passphrase'
import { sealTotpSeed } from './passphrase-proof'
import { openTicket, sealTicket } from './sealed-ticket'
import { sha256 } from './session-token'
import { slowHash } from './slow-hash'
import { newTotpSeed, totpAddress, totpStep } from './totp'

type Enrolment = { userId: string; accountCode: string; totpSeed: string }

/** What somebody brings besides the credential: the ticket of {@link beginEnrolment}, their door, language and time zone. */
export type EnrolmentForm = { ticket: string; door: Door; locale: string; timeZone: string }

/** Why no account was made. */
export type EnrolRefusal = 'wrong' | 'denied' | 'rate_limited' | 'too_common'

/** What a browser needs to make an account in either way. Nothing is stored until it comes back. */
export async function beginEnrolment() {
  const enrolment: Enrolment = { userId: v7(), accountCode: newAccountCode(), totpSeed: newTotpSeed() }
  return {
    ticket: sealTicket('enrolment', enrolment),
    accountCode: enrolment.accountCode,
    passkey: await passkeyRequest(withoutSession, enrolment),
    totp: { seed: enrolment.totpSeed, address: totpAddress(enrolment.totpSeed, enrolment.accountCode) },
  }
}

/** Makes an account with a passkey and signs it in. */
export async function enrolByPasskey(
  form: EnrolmentForm,
  response: RegistrationResponseJSON,
): Promise<Opened | EnrolRefusal> {
  const enrolment = openTicket<Enrolment>('enrolment', form.ticket)
  const passkey = enrolment && (await readNewPasskey(withoutSession, response))
  if (!passkey) return 'wrong'
  const id = v7()
  const refusal = await enrol(enrolment, form, [
    {
      id,
      kind: 'passkey',
      publicId: hex(passkey.publicId),
      secret: hex(passkey.publicKey),
      counter: passkey.counter,
      backedUp: passkey.backedUp,
    },
  ])
  return refusal ?? (await openSession(id, passkey.counter)) ?? 'wrong'
}

/** Makes an account with a passphrase and an authenticator, whose first code is checked, and signs it in. */
export async function enrolByPassphrase(
  form: EnrolmentForm,
  typed: { passphrase: string; code: string },
): Promise<Opened | EnrolRefusal> {
  const enrolment = openTicket<Enrolment>('enrolment', form.ticket)
  const step = enrolment && totpStep(enrolment.totpSeed, typed.code, now())
  if (!enrolment || step === null) return 'wrong'
  if (passphraseFault(typed.passphrase)) return 'too_common'
  const totpId = v7()
  const passphrase = Buffer.from(await slowHash(normalPassphrase(typed.passphrase)))
  const refusal = await enrol(enrolment, form, [
    { id: v7(), kind: 'passphrase', secret: hex(passphrase) },
    { id: totpId, kind: 'totp', secret: hex(sealTotpSeed(totpId, enrolment.totpSeed)) },
  ])
  return refusal ?? (await openSession(totpId, step)) ?? 'wrong'
}

type NewCredential = {
  id: string
  kind: string
  publicId?: string
  secret: string
  counter?: number
  backedUp?: boolean
}

async function enrol(
  { userId, accountCode }: Enrolment,
  { door, locale, timeZone }: EnrolmentForm,
  credentials: NewCredential[],
): Promise<EnrolRefusal | null> {
  if (!(await mayTry(BUDGETS.enrol, 'all'))) return 'rate_limited'
  const key = door.kind === 'setup' ? sha256(door.token) : null
  const inviteId = door.kind === 'invite' ? inviteOfPass(door.pass) : null
  try {
    await withoutSession`select app.enrol(${userId}, ${accountCode}, ${locale}, ${timeZone}, ${door.kind}, ${key}, ${inviteId},
      ${JSON.stringify(credentials)})`
    return null
  } catch (error) {
    if (sqlState(error) === '42501' || sqlState(error) === '23505') return 'denied'
    throw error
  }
}

const hex = (bytes: Buffer): string => bytes.toString('hex')
