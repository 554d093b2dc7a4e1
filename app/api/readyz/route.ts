import { notReadyBecause } from '@/lib/access/readiness'

/** Whether people can be served; 503 with a cause when not. */
export async function GET(): Promise<Response> {
  const cause = await notReadyBecause()
  const body = cause ? { status: 'not_ready', cause } : { status: 'ready' }
  return Response.json(body, { status: cause ? 503 : 200, headers: { 'cache-control': 'no-store' } })
}

export const dynamic = 'force-dynamic'
