import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { CountElection } from '../elections/schema'
import { loadElection } from './load-election'

/** How an election ended: votes for the slate of all votes cast. Said again, it is put right. */
export const countElection = defineCommand({
  name: 'election.count',
  scope: 'drive',
  input: CountElection,
  subject: 'election',
  load: loadElection,
  refuse: () => null,

  async run({ driveId, electionId, countedOn, votesFor, votesCast }, { today, electorateSize }, { tx }) {
    if (countedOn > today)
      return failure({ code: 'invalid', fields: { countedOn: [{ key: 'forms.in_the_future' }] } })
    if (votesCast > electorateSize)
      return failure({
        code: 'invalid',
        fields: { votesCast: [{ key: 'elections.refused.more_than_voters' }] },
      })
    await tx.sql`
      update officer_election set counted_on = ${countedOn}, votes_for = ${votesFor}, votes_cast = ${votesCast}
      where drive_id = ${driveId} and id = ${electionId}`
    return success({ electionId })
  },
})
