import { type DeviceKey, signAsDevice } from './device-key'

/** What proves to the server that a phone itself asked to be taken away. To be signed before its key is gone. */
export type Farewell = { deviceId: string; signature: string }

/** Signs that this phone is to be taken away. */
export const signFarewell = async (key: DeviceKey): Promise<Farewell> => ({
  deviceId: key.deviceId,
  signature: await signAsDevice(key, `panic|${key.deviceId}`),
})

/** Tells the server that these phones are wiped. Goes on by itself when the page is left; without signal nothing happens. */
export const tellServer = (devices: Farewell[]): Promise<unknown> =>
  fetch('/api/panic', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ devices }),
    keepalive: true,
  }).catch(() => null)
