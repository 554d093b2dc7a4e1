import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { whyNotLeftAlone } from '../lists/loaded-person'
import { manyAnswer, sortOut } from '../lists/many-people'
import { LeaveAloneMany } from '../lists/schema'
import { loadMany } from './load-many'

/** Keeps, or ends, for many people that they asked to be left alone. Who may talk with them otherwise stays as it is. */
export const leaveAloneMany = defineCommand({
  name: 'worker.leave_alone_many',
  scope: 'drive',
  input: LeaveAloneMany,
  subject: 'worker',

  load: loadMany,

  refuse: () => null,

  async run({ driveId, workerIds, leaveAlone }, { people }, { tx, viewer }) {
    const sorted = sortOut(workerIds, people, (person) => whyNotLeftAlone(person, leaveAlone, viewer.userId))
    const ids = sorted.go.map(({ workerId }) => workerId)
    await tx.sql`
      update worker set leave_alone = ${leaveAlone} where drive_id = ${driveId} and id = any (${ids}::uuid[])`
    return success(manyAnswer(sorted, ids))
  },
})
