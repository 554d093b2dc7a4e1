/** What this browser can do about a sign. `home_first` is Safari on a phone before the app is on the home screen. */
export type PushHere = 'on' | 'off' | 'blocked' | 'home_first' | 'unsupported'

/** Whether this browser can show a sign, may, and is ready to. Asks the person nothing. */
export async function pushHere(): Promise<PushHere> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return isApplePhone() ? 'home_first' : 'unsupported'
  if (Notification.permission === 'denied') return 'blocked'
  const subscription = await (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription()
  return subscription && Notification.permission === 'granted' ? 'on' : 'off'
}

/** An iPad says that it is a Mac; only it can be touched in several places. */
const isApplePhone = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1)

/** What the server needs to reach this phone. */
export type MadeAddress = { endpoint: string; p256dh: string; auth: string }

/**
 * Asks the person, then the maker of the browser for an address. Only in answer to a tap. `not_allowed` when the person said no,
 * `unreachable` when the browser has no such service or it cannot be reached.
 */
export async function makePushAddress(
  publicKey: string,
): Promise<MadeAddress | 'not_allowed' | 'unreachable'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'not_allowed'
  try {
    const manager = (await navigator.serviceWorker.getRegistration())?.pushManager
    const kept = await manager?.getSubscription()
    // An address made for another key, such as that of an earlier server, is of no use.
    if (kept && !isFor(kept, publicKey)) await kept.unsubscribe()
    const made = await manager?.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
    const { endpoint, keys } = made?.toJSON() ?? {}
    if (!endpoint || !keys?.p256dh || !keys.auth) return 'unreachable'
    return { endpoint, p256dh: keys.p256dh, auth: keys.auth }
  } catch {
    return 'unreachable'
  }
}

/** Tells the maker of the browser that this phone hears of nothing any more. That it fails changes nothing: nobody sends. */
export async function dropPushAddress(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  await (await registration?.pushManager.getSubscription())?.unsubscribe().catch(() => false)
}

function isFor({ options }: PushSubscription, publicKey: string): boolean {
  if (!options.applicationServerKey) return false
  const text = btoa(String.fromCharCode(...new Uint8Array(options.applicationServerKey)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === publicKey
}
