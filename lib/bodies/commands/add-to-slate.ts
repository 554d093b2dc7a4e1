import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { AddToSlate } from '../elections/schema'
import { loadElection } from './load-election'

/** Somebody on the chart stands for an office. */
export const addToSlate = defineCommand({
  name: 'slate.add',
  scope: 'drive',
  input: AddToSlate,
  subject: 'worker',
  followsMerge: true,

  async load(input, context) {
    const election = await loadElection(input, context)
    const [worker] = await context.tx.sql`
      select from worker where drive_id = ${input.driveId} and id = ${input.workerId} and removed_at is null`
    return election && worker ? election : null
  },

  refuse: () => null,

  async run({ driveId, electionId, placeId, workerId, office }, _election, { tx, vault, viewer, now }) {
    const words = vault.seal(driveKey(driveId), { table: 'slate_place', rowId: placeId }, { office })
    await tx.sql`
      insert into slate_place (drive_id, id, election_id, worker_id, words, recorded_by, recorded_at)
      values (${driveId}, ${placeId}, ${electionId}, ${workerId}, ${words}, ${viewer.userId}, ${now})`
    return success({ placeId })
  },
})
