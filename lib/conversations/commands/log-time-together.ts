import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseTimeTogether } from '../policy'
import { LogTimeTogether } from '../schema'
import { addNewWorker } from './add-new-worker'
import { insertTimeTogether } from './insert-time-together'
import { loadingPeople, stillNew } from './load-talk-people'
import { saidTime } from './said-time'

/** Writes down time spent together: a meal, a ride, an evening. No rating and no count of talks changes. */
export const logTimeTogether = defineCommand({
  name: 'time_together.log',
  scope: 'drive',
  input: LogTimeTogether,
  subject: 'worker',
  followsMerge: true,

  ...loadingPeople(({ workerIds }: LogTimeTogether) => workerIds),

  refuse: (_viewer, { ownWorkerId }, { workerIds }) => refuseTimeTogether(workerIds, ownWorkerId),

  async run(input, facts, context) {
    const { driveId, timeTogetherId, kind } = input
    const { tx, viewer, now } = context
    const happenedAt = saidTime(input.happenedAt, context)
    if (happenedAt.wrong) return failure({ code: 'invalid', fields: { happenedAt: [happenedAt.wrong] } })

    const newWorker = stillNew(facts, input.newWorker)
    if (newWorker) {
      await addNewWorker(context, { driveId, timeZone: facts.timeZone }, newWorker)
      await tx.sql`select app.apply_fact(${driveId}, ${newWorker.workerId})`
    }
    await insertTimeTogether(tx, {
      ...{ driveId, timeTogetherId, kind, workerIds: input.workerIds, meetingId: null },
      ...{ loggedBy: viewer.userId, happenedAt: happenedAt.at, timeZone: facts.timeZone, recordedAt: now },
    })
    return success({ timeTogetherId })
  },
})
