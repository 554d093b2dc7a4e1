import { openSealed, sealTo } from './lock-box-seal'
import type { LockBox } from './lock-box-store'
import { decoyWrap, makeBrowserKey, wrapBySecret } from './lock-box-wrap'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

/** A lock box that is open, for as long as the page holds it. */
export type OpenBox = {
  /** Opens what was sealed to this box. Throws for what was sealed to another. */
  open<Value>(bytes: Uint8Array<ArrayBuffer>): Promise<Value>
  /** It was opened by the PIN for emergencies: everything that it held is gone. */
  emptied: boolean
}

/** A box that is not kept yet, and the bytes of its private half. */
export async function newBox(deviceId: string, phoneSecret: Uint8Array<ArrayBuffer>) {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const browserKey = await makeBrowserKey()
  const box: LockBox = {
    deviceId,
    publicKey: await crypto.subtle.exportKey('jwk', pair.publicKey),
    browserKey,
    bySecret: await wrapBySecret(phoneSecret, secret),
    byPin: null,
    byOther: await decoyWrap(browserKey, secret.length),
    tries: 0,
  }
  return { box, secret }
}

/** Seals to a box, open or not. The bytes begin with what they are: a list is never taken for a draft. */
export async function sealInto(
  { deviceId, publicKey }: LockBox,
  what: string,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = new TextEncoder().encode(what)
  if (name.length > 255) throw new RangeError('A name of at most 255 bytes')
  const sealed = await sealTo(publicKey, `${deviceId}|${what}`, value)
  return new Uint8Array([name.length, ...name, ...sealed])
}

/** The open box of a profile, from the bytes of its private half. */
export async function openWith(deviceId: string, secret: Uint8Array<ArrayBuffer>): Promise<OpenBox> {
  const privateKey = await crypto.subtle.importKey('pkcs8', secret, CURVE, false, ['deriveBits'])
  return {
    emptied: false,
    open: (bytes) => {
      const end = 1 + (bytes[0] ?? 0)
      const what = new TextDecoder().decode(bytes.slice(1, end))
      return openSealed(privateKey, `${deviceId}|${what}`, bytes.slice(end))
    },
  }
}
