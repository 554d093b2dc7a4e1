import { type DeviceKey, signAsDevice } from '@/lib/offline/device-key'
import { destroyBox, openBoxWithPin, setBoxPin } from '@/lib/offline/lock-box'
import { forgetUnheardLock } from './lock-signal'
import { askForPasskey } from './passkey-client'
import { post, type SessionOutcome } from './session-client'

/**
 * Wakes this browser with a PIN: the own list and the log open. A wrong one counts on the phone and at the server. `emptied`: it was
 * the PIN for emergencies, and the server never heard it.
 */
export async function unlockByPin(key: DeviceKey, pin: string): Promise<SessionOutcome | 'emptied'> {
  const box = await openBoxWithPin(key.deviceId, pin)
  if (typeof box === 'object' && box.emptied) return 'emptied'
  const options = await post<{ challenge: string }>('/api/session/options', { kind: 'renew' })
  const outcome = 'outcome' in options ? options.outcome : await renew(key, options.value.challenge, { pin })
  if (box === 'destroyed') return 'list_gone'
  if (outcome === 'unreachable' && box === 'wrong') return 'wrong'
  // The server knows this PIN and the phone does not: it was set elsewhere in time, or the box is new.
  if (outcome === 'done' && typeof box === 'string') await setBoxPin(key.deviceId, pin)
  return outcome
}

/** Wakes this browser with a passkey: everything opens. */
export async function unlockByPasskey(key: DeviceKey): Promise<SessionOutcome> {
  const used = await askForPasskey('renew')
  return 'outcome' in used ? used.outcome : renew(key, used.challenge, { assertion: used.assertion })
}

async function renew(key: DeviceKey, challenge: string, proof: object): Promise<SessionOutcome> {
  const signature = await signAsDevice(key, `renew|${challenge}|${key.deviceId}`)
  const answer = await post('/api/session/renew', { deviceId: key.deviceId, challenge, signature, proof })
  if (!('outcome' in answer)) {
    forgetUnheardLock()
    return 'done'
  }
  // A phone that was taken away keeps nothing that it could read; what waits to be sent is for the committee to decide on.
  if (answer.outcome === 'device_revoked') await destroyBox(key.deviceId)
  if (answer.outcome === 'rate_limited') return 'pin_over'
  return answer.outcome === 'denied' ? 'wrong' : answer.outcome
}
