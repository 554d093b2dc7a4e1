import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { StandElector } from '../elections/schema'
import { loadElection } from './load-election'

/** Where a delegate stands now. */
export const standElector = defineCommand({
  name: 'elector.stand',
  scope: 'drive',
  input: StandElector,
  subject: 'election',

  async load(input, context) {
    const election = await loadElection(input, context)
    const [elector] = await context.tx.sql`
      select from elector where drive_id = ${input.driveId} and election_id = ${input.electionId} and id = ${input.electorId}
        and removed_at is null`
    return election && elector ? election : null
  },

  refuse: () => null,

  async run({ driveId, electorId, stands }, _election, { tx, viewer, now }) {
    await tx.sql`
      update elector set stands = ${stands}, changed_by = ${viewer.userId}, changed_at = ${now}
      where drive_id = ${driveId} and id = ${electorId}`
    return success({ electorId })
  },
})
