import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseSplit } from '../policy'
import { SplitWorkers } from '../schema'
import { giveNicknameBack } from './nickname-of-merge'

type Merge = {
  keptWorkerId: string
  mergedWorkerId: string
  isSplit: boolean
  keptIsMerged: boolean
  tookNick: boolean
}

/** Two people after all: everything that was moved goes back, row by row. What was written down since stays with the one kept. */
export const splitWorkers = defineCommand({
  name: 'worker.split',
  scope: 'drive',
  input: SplitWorkers,
  subject: 'worker',

  async load({ driveId, mergeId }, { tx }) {
    const [merge] = await tx.sql<Merge>`
      select m.kept_worker_id as "keptWorkerId", m.merged_worker_id as "mergedWorkerId", m.split_at is not null as "isSplit",
        coalesce((m.moved #>> '{taken,nick}')::boolean, false) as "tookNick",
        exists (select from worker_merge o where o.drive_id = m.drive_id and o.merged_worker_id = m.kept_worker_id
          and o.split_at is null) as "keptIsMerged"
      from worker_merge m where m.drive_id = ${driveId} and m.id = ${mergeId}`
    return merge ?? null
  },

  refuse: (_viewer, merge) => refuseSplit(merge),

  async run({ driveId, mergeId }, { keptWorkerId, mergedWorkerId, tookNick }, context) {
    if (tookNick) await giveNicknameBack(context, { driveId, keptWorkerId, mergedWorkerId })
    await context.tx.sql`select app.split_workers(${driveId}, ${mergeId}, ${context.now})`
    return success({ mergeId, keptWorkerId, mergedWorkerId })
  },
})
