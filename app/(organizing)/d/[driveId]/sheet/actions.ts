'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { requireViewer } from '@/lib/access/current-viewer'
import { runAction } from '@/lib/command/run-action'
import { logAttempt } from '@/lib/conversations/commands/log-attempt'
import { withdrawAttempt } from '@/lib/conversations/commands/withdraw-attempt'
import type { PaperPerson } from '@/lib/conversations/paper-sheets'
import { getPersonByCode } from '@/lib/conversations/queries/paper-list'
import { isDriveId } from '@/lib/drives/drive-id'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'

export async function logSheetAttemptAction(command: SentCommand) {
  return runAction(logAttempt, command)
}

export async function withdrawSheetAttemptAction(command: SentCommand) {
  return runAction(withdrawAttempt, command)
}

/** Somebody by code, wherever they are on the list; `null` out of reach and when enough names were read for now. */
export async function findCodeAction(driveId: string, code: string): Promise<PaperPerson | null> {
  const viewer = await requireViewer()
  if (!isDriveId(driveId) || !/^[A-Z0-9]{3,8}$/.test(code)) return null
  const found = await getPersonByCode(viewer, driveId, code)
  return found === READ_ENOUGH ? null : found
}
