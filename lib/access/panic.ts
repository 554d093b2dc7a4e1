import 'server-only'
import { withoutSession } from '@/lib/db/without-session'
import { isSignedByDevice } from './device-signature'

/** A phone that is being wiped. `signature` is its key's over `panic|device id`: all that it can ever do is take that phone away. */
export type Farewell = { deviceId: string; signature: string }

/** Takes away a phone whose own key asks for it, with its sessions. False for a signature that is not its own. */
export async function panicDevice({ deviceId, signature }: Farewell): Promise<boolean> {
  const [device] = await withoutSession<{ publicKey: Buffer }>`
    select public_key as "publicKey" from app.device_key(${deviceId})`
  if (!device || !isSignedByDevice(device.publicKey, `panic|${deviceId}`, signature)) return false
  const [row] = await withoutSession<{ ended: boolean }>`select app.panic_device(${deviceId}) as ended`
  return row?.ended ?? false
}
