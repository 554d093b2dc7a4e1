import { type NextRequest, NextResponse } from 'next/server'
import { isForeign, originOf } from '@/lib/access/foreign-request'
import { foreignAnswer } from '@/lib/access/from-own-site'
import { PATH_HEADER } from '@/lib/access/page-path'
import { securityHeaders } from '@/lib/access/security-headers'
import { env } from '@/lib/env'

const NONCE_BYTES = 18

/** Everything but the routes that say `fromOwnSite`. Read by the build, so it stands here in one piece. */
export const config = { matcher: ['/((?!api/sync$|api/d/[0-9a-f-]+/coverage$).*)'] }

/**
 * Runs before every answer but those of two addresses. Sets the headers, hands the nonce to the page, and turns away requests of other
 * sites. It decides nothing about who may see what: that is the database's.
 */
export function proxy(request: NextRequest): Response {
  const { headers, nextUrl } = request
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString('base64')
  const answerHeaders = securityHeaders(nextUrl.pathname, nonce)

  const from = originOf(request)
  if (isForeign(from, env().APP_ORIGIN)) return foreignAnswer(answerHeaders)

  // Next would fail on it: the parts of an address are decoded for a page.
  if (!canBeDecoded(nextUrl.pathname)) return new Response(null, { status: 400, headers: answerHeaders })

  const passedOn = new Headers(headers)
  passedOn.set('Content-Security-Policy', answerHeaders['Content-Security-Policy'] ?? '')
  passedOn.set(PATH_HEADER, nextUrl.pathname)
  // Next refuses the origin `null` of a form sent before its script runs; `isForeign` has vouched for it.
  if (from.origin === 'null') passedOn.set('origin', env().APP_ORIGIN)
  const answer = NextResponse.next({ request: { headers: passedOn } })
  for (const [name, value] of Object.entries(answerHeaders)) answer.headers.set(name, value)
  return answer
}

function canBeDecoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}
