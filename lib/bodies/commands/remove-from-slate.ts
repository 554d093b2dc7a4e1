import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RemoveFromSlate } from '../elections/schema'
import { loadElection } from './load-election'

/** Somebody no longer stands for an office. */
export const removeFromSlate = defineCommand({
  name: 'slate.remove',
  scope: 'drive',
  input: RemoveFromSlate,
  subject: 'election',

  async load(input, context) {
    const election = await loadElection(input, context)
    const [place] = await context.tx.sql`
      select from slate_place where drive_id = ${input.driveId} and election_id = ${input.electionId} and id = ${input.placeId}
        and withdrawn_at is null`
    return election && place ? election : null
  },

  refuse: () => null,

  async run({ driveId, placeId }, _election, { tx, now }) {
    await tx.sql`update slate_place set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${placeId}`
    return success({ placeId })
  },
})
