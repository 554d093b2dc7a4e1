import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseOrder } from '../elections/policy'
import { ChangeElection } from '../elections/schema'
import { loadElection } from './load-election'

/** Changes the plan of an election: name, numbers, days, and since when there is a plan for after the vote. */
export const changeElection = defineCommand({
  name: 'election.change',
  scope: 'drive',
  input: ChangeElection,
  subject: 'election',
  load: loadElection,
  refuse: (_viewer, _election, input) => refuseOrder(input),

  async run(input, election, { tx, vault }) {
    const { driveId, electionId, name, electorateSize, members, goalVotes, version } = input
    const sealedTo = { table: 'officer_election', rowId: electionId }
    if (version !== election.version) {
      const theirs = vault.open<{ name: string }>(driveKey(driveId), sealedTo, election.words).name
      return failure({
        code: 'conflict',
        reason: { key: 'elections.refused.changed_meanwhile', params: { theirs, yours: name } },
      })
    }
    const words = vault.seal(driveKey(driveId), sealedTo, { name })
    await tx.sql`
      update officer_election set words = ${words}, version = version + 1, electorate_size = ${electorateSize}, members = ${members},
        goal_votes = ${goalVotes}, notice_on = ${input.noticeOn}, nominations_on = ${input.nominationsOn},
        ballot_on = ${input.ballotOn}, plan_written_on = ${input.planWrittenOn}
      where drive_id = ${driveId} and id = ${electionId}`
    return success({ electionId })
  },
})
