import { currentSession } from '@/lib/access/current-session'
import { isDriveId } from '@/lib/drives/drive-id'
import { getPlanImage } from '@/lib/workplaces/queries/floor-plans'

type Context = { params: Promise<{ driveId: string; planId: string }> }

/** One picture of the shop, for those who see the whole chart. Kept by nobody on the way, and nothing but a picture. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { driveId, planId } = await params
  const session = await currentSession()
  const image =
    session && isDriveId(driveId) && isDriveId(planId) ? await getPlanImage(session, driveId, planId) : null
  if (!image) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      'content-type': image.type,
      'content-security-policy': `default-src 'none'; frame-ancestors 'none'; sandbox`,
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
