import 'server-only'
import { randomUUID } from 'node:crypto'
import { NextResponse } from 'next/server'
import type * as z from 'zod'
import { refusalOf } from '@/lib/db/database-error'
import type { ErrorCode } from '@/lib/errors'
import { describeThrown, log } from '@/lib/log'
import { BusyError } from './one-of-few'
import { readUpTo } from './read-up-to'

const STATUS: Partial<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  denied: 403,
  device_revoked: 403,
  not_found: 404,
  too_large: 413,
  invalid: 422,
  rate_limited: 429,
  busy: 503,
}

const LONGEST_BODY = 64 * 1024

/** Answers a refusal as every interface of ours does: its code and a number to ask about, nothing else. */
export const refuse = (code: ErrorCode, requestId: string = randomUUID()): NextResponse =>
  NextResponse.json({ code, requestId }, { status: STATUS[code] ?? 403 })

/** A POST route: a small JSON body checked by `schema`, an answer as JSON, and no error that says more than its code. */
export const sessionRoute =
  <Schema extends z.ZodType>(schema: Schema, handle: (input: z.infer<Schema>) => Promise<NextResponse>) =>
  async (request: Request): Promise<NextResponse> => {
    const body = await readUpTo(request, LONGEST_BODY)
    if (body === null) return refuse('too_large')
    const parsed = schema.safeParse(readJson(body.toString('utf8')))
    if (!parsed.success) return refuse('invalid')
    try {
      return await handle(parsed.data)
    } catch (error) {
      return refuseThrown(error)
    }
  }

function readJson(body: string): unknown {
  try {
    return JSON.parse(body || '{}')
  } catch {
    return undefined
  }
}

function refuseThrown(error: unknown): NextResponse {
  if (error instanceof BusyError) return refuse('busy')
  const refusal = refusalOf(error)
  if (refusal) return refuse(refusal.code === 'not_found' ? 'denied' : refusal.code)
  const requestId = randomUUID()
  log.error({ ...describeThrown(error), requestId })
  return refuse('busy', requestId)
}
