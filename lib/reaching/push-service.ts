/** Where the makers of browsers take push messages for them. A leading dot stands for any name in front of it. */
const SERVICES = [
  'fcm.googleapis.com',
  '.push.apple.com',
  'updates.push.services.mozilla.com',
  '.notify.windows.com',
]

const LONGEST_ENDPOINT = 1000

/**
 * Whether `endpoint`, which comes from a browser, is an address of a known push service: https, the usual port, nothing that
 * signs in. Anything else would let a stranger choose whom this server calls. `testOrigin` is taken as well where it is set.
 */
export function isPushService(endpoint: string, testOrigin?: string): boolean {
  if (endpoint.length > LONGEST_ENDPOINT || !URL.canParse(endpoint)) return false
  const { protocol, hostname, port, username, password, origin } = new URL(endpoint)
  if (username || password) return false
  if (testOrigin && origin === testOrigin) return true
  return protocol === 'https:' && port === '' && SERVICES.some((service) => isOf(service, hostname))
}

const isOf = (service: string, hostname: string): boolean =>
  service.startsWith('.') ? hostname.endsWith(service) : hostname === service
