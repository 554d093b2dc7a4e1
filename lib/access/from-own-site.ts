import { env } from '@/lib/env'
import { isForeign, originOf } from './foreign-request'

/**
 * A route that turns away other sites by itself. For the addresses that phones and screens ask for again and again: the proxy does not
 * stand before them, as it takes a tenth to a fifth of what the server has to do, and `next.config.js` sets their headers.
 */
export const fromOwnSite =
  <Context>(answer: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context): Promise<Response> =>
    isForeign(originOf(request), env().APP_ORIGIN) ? foreignAnswer() : answer(request, context)

/** What another site is told. */
export const foreignAnswer = (headers?: Record<string, string>): Response =>
  Response.json({ code: 'denied' }, { status: 403, ...(headers && { headers }) })
