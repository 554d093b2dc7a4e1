import { currentViewer } from '@/lib/access/current-viewer'
import { getPhoneDrive } from '@/lib/conversations/queries/phone-drive'
import { isDriveId } from '@/lib/drives/drive-id'

type Context = { params: Promise<{ driveId: string }> }

/**
 * What an enrolled phone keeps of one group for when there is no signal: the key to seal to, the small list, the form. The phone seals
 * it to its lock box at once. A browser that is not enrolled gets nothing.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return refuse(401, 'unauthenticated')
  if (viewer.deviceId === null) return refuse(403, 'denied')
  const drive = isDriveId(driveId) ? await getPhoneDrive(viewer, driveId) : null
  if (!drive) return refuse(404, 'not_found')
  return Response.json({ deviceId: viewer.deviceId, drive }, { headers: { 'cache-control': 'no-store' } })
}

const refuse = (status: number, code: string): Response =>
  Response.json(
    { code, requestId: crypto.randomUUID() },
    { status, headers: { 'cache-control': 'no-store' } },
  )
