import { NextResponse } from 'next/server'
import * as z from 'zod'
import { passByCode, passBySecret } from '@/lib/access/door'
import { refuse, sessionRoute } from '@/lib/access/session-route'

const Shown = z.union([
  z.strictObject({ secret: z.string().max(100) }),
  z.strictObject({ typed: z.string().max(100) }),
])

/** A pass for an invite, by the secret of its link or by its number and code. Nothing is used up by it. */
export const POST = sessionRoute(Shown, async (shown) => {
  const pass = 'secret' in shown ? await passBySecret(shown.secret) : await passByCode(shown.typed)
  return pass ? NextResponse.json({ pass }) : refuse('not_found')
})
