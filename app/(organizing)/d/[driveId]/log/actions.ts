'use server'

import { currentViewer } from '@/lib/access/current-viewer'
import type { PersonToLog } from '@/lib/conversations/queries/people-to-log'
import { isDriveId } from '@/lib/drives/drive-id'
import { failure, type Result, success } from '@/lib/result'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { findPeople } from '@/lib/workers/queries/people-page'
import { withWhere } from '@/lib/workers/queries/where-they-work'
import { shortName } from '@/lib/workers/worker-name'

/** Finds somebody to log a talk with. The name travels in the body, never in an address. */
export async function findToLogAction(driveId: string, typed: string): Promise<Result<PersonToLog[]>> {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  if (!isDriveId(driveId)) return failure({ code: 'not_found' })
  const found = await findPeople(viewer, driveId, typed.slice(0, 80))
  if (found === READ_ENOUGH) return failure({ code: 'stepup_required' })
  return success(
    (await withWhere(viewer, driveId, found)).map(({ workerId, name, lastTalkOn, isMine, where }) => ({
      workerId,
      called: shortName(name),
      lastTalkOn,
      onOwnList: isMine,
      where,
    })),
  )
}
