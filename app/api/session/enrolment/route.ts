import { NextResponse } from 'next/server'
import * as z from 'zod'
import { beginEnrolment } from '@/lib/access/enrol'
import { sessionRoute } from '@/lib/access/session-route'

/** What a browser needs to make an account: a ticket, a request for a passkey, a seed for an authenticator. */
export const POST = sessionRoute(z.strictObject({}), async () => NextResponse.json(await beginEnrolment()))
