'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { currentViewer } from '@/lib/access/current-viewer'
import { runAction } from '@/lib/command/run-action'
import { isDriveId } from '@/lib/drives/drive-id'
import { assignMany } from '@/lib/leaders/commands/assign-many'
import { endMany } from '@/lib/leaders/commands/end-many'
import { failure, type Result, success } from '@/lib/result'
import { leaveAloneMany } from '@/lib/workers/commands/leave-alone-many'
import { placeMany } from '@/lib/workers/commands/place-many'
import { removeView } from '@/lib/workers/commands/remove-view'
import { restoreView } from '@/lib/workers/commands/restore-view'
import { saveView } from '@/lib/workers/commands/save-view'
import { statusMany } from '@/lib/workers/commands/status-many'
import { unplaceMany } from '@/lib/workers/commands/unplace-many'
import { unstatusMany } from '@/lib/workers/commands/unstatus-many'
import { readAddressText } from '@/lib/workers/lists/read-address'
import { getListIds } from '@/lib/workers/queries/people-page'

/** Everybody on a list as narrowed by its address: ids only, so that all of them can be chosen. */
export async function allIdsAction(driveId: string, address: string): Promise<Result<string[]>> {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  if (!isDriveId(driveId)) return failure({ code: 'not_found' })
  return success(await getListIds(viewer, driveId, readAddressText(address).filter))
}

export async function assignManyAction(command: SentCommand) {
  return runAction(assignMany, command)
}

export async function endManyAction(command: SentCommand) {
  return runAction(endMany, command)
}

export async function placeManyAction(command: SentCommand) {
  return runAction(placeMany, command)
}

export async function unplaceManyAction(command: SentCommand) {
  return runAction(unplaceMany, command)
}

export async function statusManyAction(command: SentCommand) {
  return runAction(statusMany, command)
}

export async function unstatusManyAction(command: SentCommand) {
  return runAction(unstatusMany, command)
}

export async function leaveAloneManyAction(command: SentCommand) {
  return runAction(leaveAloneMany, command)
}

export async function saveViewAction(command: SentCommand) {
  return runAction(saveView, command)
}

export async function removeViewAction(command: SentCommand) {
  return runAction(removeView, command)
}

export async function restoreViewAction(command: SentCommand) {
  return runAction(restoreView, command)
}
