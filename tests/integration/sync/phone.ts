import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'
import { envelopeText } from '@/lib/access/envelope-text'
import type { SignedIn } from '@/tests/support/people'

/** An enrolled phone with a key of its own. */
export type Phone = { deviceId: string; privateKey: KeyObject; seq: number }

/** Enrols a phone and ties the session to it, as the sign-in does. */
export async function enrolPhone(owner: pg.Client, { userId, session }: SignedIn): Promise<Phone> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const deviceId = v7()
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  await owner.query(
    'insert into device (id, user_id, public_key, enrolled_on) values ($1, $2, $3, current_date)',
    [deviceId, userId, spki],
  )
  await owner.query(`update session set device_id = $1 where token_hash = sha256(decode($2, 'hex'))`, [
    deviceId,
    session.token,
  ])
  return { deviceId, privateKey, seq: 0 }
}

/** A batch as the phone sends it, signed. `clockAheadMs` is how wrong its clock is. */
export function batch(phone: Phone, items: readonly object[], { clockAheadMs = 0, schemaVersion = 1 } = {}) {
  phone.seq += 1
  const parts = {
    deviceId: phone.deviceId,
    clientNow: new Date(Date.now() + clockAheadMs).toISOString(),
    schemaVersion,
    seq: phone.seq,
    items,
  }
  const signature = sign('sha256', Buffer.from(envelopeText(parts)), {
    key: phone.privateKey,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url')
  return { ...parts, signature }
}

/** A waiting entry around a command's envelope. */
export const waiting = (
  name: string,
  { commandId, input }: { commandId: string; input: { driveId: string } },
) => ({
  commandId,
  name,
  driveId: input.driveId,
  madeAt: new Date().toISOString(),
  input,
})
