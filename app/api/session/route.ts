import { NextResponse } from 'next/server'
import { refuse } from '@/lib/access/session-route'
import { describeThisSession } from '@/lib/access/this-session'

/** Who this browser is signed in as, by id, and how far it is open. */
export async function GET(): Promise<NextResponse> {
  const session = await describeThisSession()
  return session ? NextResponse.json(session) : refuse('unauthenticated')
}
