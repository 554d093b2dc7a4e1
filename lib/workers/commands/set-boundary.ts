import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseBoundary } from '../policy'
import { SetBoundary } from '../schema'
import { loadWorker } from './load-worker'

/** Keeps what somebody asked for: to be left alone, or to be spoken to by one colleague only. */
export const setBoundary = defineCommand({
  name: 'worker.set_boundary',
  scope: 'drive',
  input: SetBoundary,
  subject: 'worker',

  load: loadWorker,

  refuse: (viewer, { onlyUserId }, { driveId }) => {
    const isCommittee = onCommittee(rolesIn(viewer, driveId))
    return refuseBoundary(viewer.userId, isCommittee ? 'committee' : 'other', onlyUserId)
  },

  async run({ driveId, workerId, boundary }, _worker, { tx, viewer }) {
    const onlyUserId = boundary === 'only_me' ? viewer.userId : null
    const changed = await tx.sql`
      update worker set leave_alone = ${boundary === 'leave_alone'}, only_user_id = ${onlyUserId}
      where drive_id = ${driveId} and id = ${workerId} returning id`
    return changed.length === 1 ? success({ workerId }) : failure({ code: 'not_found' })
  },
})
