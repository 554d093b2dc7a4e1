import { deviceKeys, signAsDevice } from '@/lib/offline/device-key'
import { lockBoxOf, makeLockBox } from '@/lib/offline/lock-box'
import { post, type ThisSession } from './session-client'

const ENOUGH_MS = 12 * 60_000

/**
 * Keeps the session of an enrolled phone awake by its key, and sees that the phone has its lock box. Answers `over` when the server
 * says that there is no session any more; without signal nothing happens.
 */
export async function stayAwake(): Promise<'awake' | 'over' | 'unreachable'> {
  const response = await fetch('/api/session').catch(() => null)
  if (response?.status === 401) return 'over'
  if (!response?.ok) return 'unreachable'
  const { deviceId, sessionId, awakeUntil, awakeForMs }: ThisSession = await response.json()
  const key = deviceId && (await deviceKeys()).find((known) => known.deviceId === deviceId)
  if (!key) return 'awake'
  if (awakeForMs < ENOUGH_MS) {
    const signature = await signAsDevice(key, `stay|${sessionId}|${awakeUntil}`)
    await post('/api/session/stay', { signature })
  }
  if (!(await lockBoxOf(key.deviceId))) await makeLockBox(key.deviceId)
  return 'awake'
}
