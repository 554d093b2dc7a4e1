import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseTalkPeople } from '../company'
import { LogAttempt } from '../schema'
import { addNewWorker } from './add-new-worker'
import { loadingPeople, stillNew } from './load-talk-people'
import { saidTime } from './said-time'

/** Writes down that somebody tried and no talk came of it. It never counts as a talk. */
export const logAttempt = defineCommand({
  name: 'attempt.log',
  scope: 'drive',
  input: LogAttempt,
  subject: 'worker',
  followsMerge: true,

  ...loadingPeople(({ workerId, talkerWorkerId }: LogAttempt) => [
    workerId,
    ...(talkerWorkerId === null ? [] : [talkerWorkerId]),
  ]),

  refuse: (_viewer, { ownWorkerId }, { workerId, talkerWorkerId }) =>
    refuseTalkPeople({ workerId, others: [], companions: [] }, talkerWorkerId ?? ownWorkerId),

  async run(input, facts, context) {
    const { driveId, attemptId, workerId, talkerWorkerId, outcome } = input
    const { tx, viewer, now } = context
    const happenedAt = saidTime(input.happenedAt, context)
    if (happenedAt.wrong) return failure({ code: 'invalid', fields: { happenedAt: [happenedAt.wrong] } })

    const newWorker = stillNew(facts, input.newWorker)
    if (newWorker) {
      await addNewWorker(context, { driveId, timeZone: facts.timeZone }, newWorker)
      await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    }
    await tx.sql`
      insert into contact_attempt (drive_id, id, worker_id, talker_user_id, talker_worker_id, logged_by, outcome,
        happened_at, happened_on, recorded_at)
      values (${driveId}, ${attemptId}, ${workerId}, ${talkerWorkerId ? null : viewer.userId}, ${talkerWorkerId}, ${viewer.userId},
        ${outcome}, ${happenedAt.at}, ${dateIn(facts.timeZone, happenedAt.at)}, ${now})`
    return success({ attemptId, workerId })
  },
})
