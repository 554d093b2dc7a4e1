import { notFound, redirect } from 'next/navigation'
import { requireViewer } from '@/lib/access/current-viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getWorkerOfCode } from '@/lib/workers/queries/worker-of-code'

type Context = { params: Promise<{ driveId: string; code: string }> }

/** From a code on the wall to the page of the person. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer()
  const { driveId, code } = await params
  const workerId = isDriveId(driveId) ? await getWorkerOfCode(viewer, driveId, code) : null
  if (workerId === null) notFound()
  redirect(`/d/${driveId}/people/${workerId}`)
}
