import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseMerge } from '../policy'
import { mayShowNames } from '../queries/may-show-names'
import { notedAsTwoIn } from '../queries/noted-as-two'
import { MergeWorkers } from '../schema'
import { takeNickname } from './nickname-of-merge'

/**
 * Two rows are one person: what is known of the one moves to the other, row by row, and can be taken apart again. It counts as reading
 * both names: what moves to somebody on the own list is open from then on, phone numbers included.
 */
export const mergeWorkers = defineCommand({
  name: 'worker.merge',
  scope: 'drive',
  input: MergeWorkers,
  subject: 'worker',

  async load({ driveId, keptWorkerId: kept, mergedWorkerId: merged }, { tx }) {
    const [found] = await tx.sql<{ onList: number; bothSignIn: boolean }>`
      select
        (select count(*)::int from worker where drive_id = ${driveId} and id in (${kept}, ${merged}) and removed_at is null) as "onList",
        (select count(distinct r.user_id) > 1 from drive_role r where r.drive_id = ${driveId} and r.worker_id in (${kept}, ${merged})
          and (r.until_at is null or r.until_at > now())) as "bothSignIn"`
    if (found?.onList !== 2) return null
    const noted = await notedAsTwoIn(tx, driveId, [{ one: kept, other: merged }])
    return { bothSignIn: found.bothSignIn, notedAsTwo: noted.some(({ inOneTalk }) => inOneTalk) }
  },

  refuse: (_viewer, facts) => refuseMerge(facts),

  async run({ driveId, mergeId, keptWorkerId, mergedWorkerId, takeNick }, _facts, context) {
    const { tx, now } = context
    if (!(await mayShowNames(tx, driveId, [keptWorkerId, mergedWorkerId])))
      return failure({ code: 'stepup_required' })
    const nick = takeNick && (await takeNickname(context, { driveId, keptWorkerId, mergedWorkerId }))
    const taken = JSON.stringify({ nick })
    await tx.sql`
      select app.merge_workers(${driveId}, ${mergeId}, ${keptWorkerId}, ${mergedWorkerId}, ${taken}, ${now})`
    return success({ mergeId, keptWorkerId, mergedWorkerId })
  },
})
