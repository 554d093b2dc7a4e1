import { type DeviceKey, signAsDevice } from '@/lib/offline/device-key'
import { askForPasskey } from './passkey-client'
import { post, type SessionOutcome } from './session-client'

/** Wakes this browser with a PIN: the own list and the log open. */
export async function unlockByPin(key: DeviceKey, pin: string): Promise<SessionOutcome> {
  const options = await post<{ challenge: string }>('/api/session/options', { kind: 'renew' })
  return 'outcome' in options ? options.outcome : renew(key, options.value.challenge, { pin })
}

/** Wakes this browser with a passkey: everything opens. */
export async function unlockByPasskey(key: DeviceKey): Promise<SessionOutcome> {
  const used = await askForPasskey('renew')
  return 'outcome' in used ? used.outcome : renew(key, used.challenge, { assertion: used.assertion })
}

async function renew(key: DeviceKey, challenge: string, proof: object): Promise<SessionOutcome> {
  const signature = await signAsDevice(key, `renew|${challenge}|${key.deviceId}`)
  const answer = await post('/api/session/renew', { deviceId: key.deviceId, challenge, signature, proof })
  if (!('outcome' in answer)) return 'done'
  return answer.outcome === 'denied' ? 'wrong' : answer.outcome
}
