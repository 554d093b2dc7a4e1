import { deviceKeys, replaceDeviceKey } from './device-key'
import { newBox, type OpenBox, openWith } from './lock-box-open'
import { readBox, writeBox } from './lock-box-store'
import { decoyWrap, unwrapByPin, wrapByPin } from './lock-box-wrap'
import { signFarewell, tellServer } from './wipe-farewell'
import { wipeProfile } from './wipe-profile'

/**
 * Sets the PIN for emergencies of this phone, which erases instead of opening. Nobody is told, the server neither, and nothing on
 * the phone shows that there is one. `same`: it is the ordinary PIN. `no_pin`: an ordinary one has to be set first.
 */
export async function setEmergencyPin(deviceId: string, pin: string): Promise<'done' | 'same' | 'no_pin'> {
  const box = await readBox(deviceId)
  if (!box?.byPin) return 'no_pin'
  const secret = await unwrapByPin(box.browserKey, pin, box.byPin)
  if (secret) return 'same'
  const meaningless = crypto.getRandomValues(new Uint8Array(secretBytes(box.bySecret)))
  await writeBox({ ...box, byOther: await wrapByPin(box.browserKey, pin, meaningless) })
  return 'done'
}

/** Takes the PIN for emergencies back, whether there was one or not. */
export async function dropEmergencyPin(deviceId: string): Promise<void> {
  const box = await readBox(deviceId)
  if (!box) return
  await writeBox({ ...box, byOther: await decoyWrap(box.browserKey, secretBytes(box.bySecret)) })
}

/**
 * Erases everything of a profile, and leaves one that looks used and is empty: it opens with the PIN that was typed. The phone's
 * key at the server is gone with it.
 */
export async function emptyProfile(deviceId: string, pin: string): Promise<OpenBox> {
  const key = (await deviceKeys()).find((known) => known.deviceId === deviceId)
  const farewell = key ? [await signFarewell(key)] : []
  await wipeProfile(deviceId)
  const next = key ? (await replaceDeviceKey(key.userId)).deviceId : deviceId
  const { box, secret } = await newBox(next, crypto.getRandomValues(new Uint8Array(32)))
  await writeBox({ ...box, byPin: await wrapByPin(box.browserKey, pin, secret) })
  void tellServer(farewell)
  return { ...(await openWith(next, secret)), emptied: true }
}

/** How long a private half is, from its wrap: nonce and tag are around it. */
const secretBytes = (wrapped: Uint8Array<ArrayBuffer>): number => wrapped.length - 12 - 16
