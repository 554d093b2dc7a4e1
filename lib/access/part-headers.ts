/** How long a browser remembers to ask for us over TLS only. */
export const TWO_YEARS_S = 63_072_000

/**
 * The headers of what is no page: it may do nothing at all where somebody opens it as one, and needs no more words than that. Read by
 * the build's settings too, so nothing is imported here.
 */
export const PART_HEADERS = {
  'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
  'Strict-Transport-Security': `max-age=${TWO_YEARS_S}; includeSubDomains; preload`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, noarchive',
}

/** The same for what is somebody's and is kept nowhere. */
export const UNKEPT_PART_HEADERS = { ...PART_HEADERS, 'Cache-Control': 'no-store' }
