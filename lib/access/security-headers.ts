import { PART_HEADERS, TWO_YEARS_S, UNKEPT_PART_HEADERS } from './part-headers'

/** Pages that may ask for the camera: reading an invite's QR code. */
const CAMERA_PATHS = ['/join', '/j']

const FEATURES_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What a page may load and run: our own files, and the scripts that carry this answer's nonce. Nothing from anybody else. */
function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types nextjs default 'allow-duplicates'`,
    `report-uri /api/csp`,
  ].join('; ')
}

function permissionsPolicy(path: string): string {
  const camera = CAMERA_PATHS.some((start) => path === start || path.startsWith(`${start}/`))
  return [
    ...FEATURES_OFF.map((feature) => `${feature}=()`),
    `camera=(${camera ? 'self' : ''})`,
    'publickey-credentials-create=(self)',
    'publickey-credentials-get=(self)',
  ].join(', ')
}

/** Hashed files never change under their name; everything else is somebody's and is kept nowhere. */
const isHashedFile = (path: string): boolean => path.startsWith('/_next/static/')

/** Answers of the API, the icon, the list of what an app is: read by a page and no page themselves. The worker's script is not among them: its policy is its own. */
const isPartOnly = (path: string): boolean =>
  isHashedFile(path) || path.startsWith('/api/') || ['/icon.svg', '/manifest.webmanifest'].includes(path)

/** The headers of every answer, by name. `nonce` must be new for each. */
export function securityHeaders(path: string, nonce: string): Record<string, string> {
  if (isPartOnly(path)) return isHashedFile(path) ? PART_HEADERS : UNKEPT_PART_HEADERS
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'Strict-Transport-Security': `max-age=${TWO_YEARS_S}; includeSubDomains; preload`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy(path),
    'X-Robots-Tag': 'noindex, noarchive',
    'Cache-Control': 'no-store',
  }
}
