/** The parts of a request that say where it comes from. Header values as sent, `null` when absent. */
export type RequestOrigin = {
  method: string
  path: string
  origin: string | null
  fetchSite: string | null
  fetchMode: string | null
  fetchDest: string | null
}

/** What a request says of where it comes from. */
export const originOf = ({ method, headers, url }: Request): RequestOrigin => ({
  method,
  path: new URL(url).pathname,
  origin: headers.get('origin'),
  fetchSite: headers.get('sec-fetch-site'),
  fetchMode: headers.get('sec-fetch-mode'),
  fetchDest: headers.get('sec-fetch-dest'),
})

/** Browsers report broken page rules without credentials and with no origin of their own. */
const REPORTS = '/api/csp'

/**
 * Whether a request was made by another site and must not be served.
 *
 * Writes must come from our own pages: from `appOrigin`, as configured and never as a header claims. A form sent before the page's
 * script runs has the origin `null` under our referrer policy; it passes only where the browser itself vouches for the same origin.
 * Reads from elsewhere pass only as a person following a link.
 */
export function isForeign(request: RequestOrigin, appOrigin: string): boolean {
  const { method, path, origin, fetchSite, fetchMode, fetchDest } = request
  if (method === 'GET' || method === 'HEAD') {
    if (fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none') return false
    return fetchMode !== 'navigate' || fetchDest !== 'document'
  }
  if (path === REPORTS && method === 'POST') return false
  if (fetchSite !== null && fetchSite !== 'same-origin') return true
  if (origin === 'null') return fetchSite !== 'same-origin'
  return origin !== appOrigin
}
