import 'server-only'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { v7 } from 'uuid'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { readNewPasskey } from './passkey'
import { newRecoveryCode, readRecoveryCode } from './recovery-code'
import { sha256 } from './session-token'
import { slowHash } from './slow-hash'

/** Sets the PIN that opens this browser; `pin` has been checked by `pinFault`. False on a browser that is not enrolled. */
export async function setPin(session: Session, pin: string): Promise<boolean> {
  const secret = Buffer.from(await slowHash(pin))
  return asViewer(session, async ({ sql }) => {
    const [row] = await sql<{
      done: boolean
    }>`select app.set_secret(${v7()}, 'pin', ${null}, ${secret}) as done`
    return row?.done ?? false
  })
}

/** Makes a new printed code in place of the old one, and answers it for the one time that it is shown; `null` when refused. */
export async function renewRecoveryCode(session: Session): Promise<string | null> {
  const code = newRecoveryCode()
  const hash = sha256(readRecoveryCode(code) ?? '')
  return asViewer(session, async ({ sql }) => {
    const [row] = await sql<{
      done: boolean
    }>`select app.set_secret(${v7()}, 'recovery', ${hash}, ${hash}) as done`
    return row?.done ? code : null
  })
}

/** Adds a passkey for whoever is signed in. False when it is not one, or the sign-in is not fresh. */
export async function addPasskey(session: Session, response: RegistrationResponseJSON): Promise<boolean> {
  return asViewer(session, async ({ sql }) => {
    const passkey = await readNewPasskey(sql, response)
    if (!passkey) return false
    const [row] = await sql<{ done: boolean }>`
      select app.add_passkey(${v7()}, ${passkey.publicId}, ${passkey.publicKey}, ${passkey.counter}, ${passkey.backedUp}) as done`
    return row?.done ?? false
  })
}

/** Takes away a device of one's own; its sessions end with the next statement. */
export async function revokeOwnDevice(session: Session, deviceId: string): Promise<boolean> {
  return asViewer(session, async ({ sql }) => {
    const [row] = await sql<{ done: boolean }>`select app.revoke_device(${deviceId}) as done`
    return row?.done ?? false
  })
}

/** A device as its owner sees it: when it was enrolled by month, when it was last seen by quarter of an hour; no place, no make. */
export type OwnDevice = { deviceId: string; enrolledOn: string; lastSeenAt: Date | null; isThis: boolean }

/** What somebody signs in with and on; for their own page. */
export type OwnAccess = {
  accountCode: string
  devices: OwnDevice[]
  passkeys: { credentialId: string; addedOn: Date }[]
  hasPassphrase: boolean
  hasRecovery: boolean
}

/** The ways in of whoever is signed in; `null` when nobody is. */
export async function getOwnAccess(session: Session, thisDeviceId: string | null): Promise<OwnAccess | null> {
  return asViewer(session, async ({ sql }) => {
    const [me] = await sql<{ accountCode: string }>`select account_code as "accountCode" from app_user`
    if (!me) return null
    const devices = await sql<Omit<OwnDevice, 'isThis'>>`
      select id as "deviceId", to_char(enrolled_on, 'YYYY-MM') || '-01' as "enrolledOn", last_seen_at as "lastSeenAt"
      from device where revoked_at is null order by last_seen_at desc nulls last`
    const credentials = await sql<{ id: string; kind: string; createdAt: Date }>`
      select id, kind, created_at as "createdAt" from credential order by created_at`
    const has = (kind: string) => credentials.some((credential) => credential.kind === kind)
    return {
      ...me,
      devices: devices.map((device) => ({ ...device, isThis: device.deviceId === thisDeviceId })),
      passkeys: credentials
        .filter(({ kind }) => kind === 'passkey')
        .map(({ id, createdAt }) => ({ credentialId: id, addedOn: createdAt })),
      hasPassphrase: has('passphrase'),
      hasRecovery: has('recovery'),
    }
  })
}
