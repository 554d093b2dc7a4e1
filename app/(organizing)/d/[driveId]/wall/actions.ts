'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { currentViewer } from '@/lib/access/current-viewer'
import { runAction } from '@/lib/command/run-action'
import { isDriveId } from '@/lib/drives/drive-id'
import { failure } from '@/lib/result'
import { placeWorker } from '@/lib/workers/commands/place-worker'
import { getWorkerOfCode } from '@/lib/workers/queries/worker-of-code'

/** The wall knows people by code only: `code` stands in for `workerId` until here. */
export async function moveByCodeAction({ commandId, input: { code, ...input } }: SentCommand) {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  const { driveId } = input
  if (typeof driveId !== 'string' || !isDriveId(driveId) || typeof code !== 'string')
    return failure({ code: 'not_found' })
  const workerId = await getWorkerOfCode(viewer, driveId, code)
  return workerId === null
    ? failure({ code: 'not_found' })
    : runAction(placeWorker, { commandId, input: { ...input, workerId } })
}
