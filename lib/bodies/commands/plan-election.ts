import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseOrder } from '../elections/policy'
import { PlanElection } from '../elections/schema'

/** Plans an election inside a union: who votes, how many votes are wanted, and the days that bind. */
export const planElection = defineCommand({
  name: 'election.plan',
  scope: 'drive',
  input: PlanElection,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql`select from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    return drive ?? null
  },

  refuse: (_viewer, _drive, input) => refuseOrder(input),

  async run(input, _drive, { tx, vault, viewer, now }) {
    const { driveId, electionId, name, electorate, electorateSize, members, goalVotes } = input
    const words = vault.seal(driveKey(driveId), { table: 'officer_election', rowId: electionId }, { name })
    await tx.sql`
      insert into officer_election (drive_id, id, words, electorate, electorate_size, members, goal_votes, notice_on, nominations_on,
        ballot_on, recorded_by, recorded_at)
      values (${driveId}, ${electionId}, ${words}, ${electorate}, ${electorateSize}, ${members}, ${goalVotes}, ${input.noticeOn},
        ${input.nominationsOn}, ${input.ballotOn}, ${viewer.userId}, ${now})`
    return success({ electionId })
  },
})
