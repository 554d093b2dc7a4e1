import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { SetElectionSite } from '../elections/schema'
import { loadElection } from './load-election'

/** What is known of one worksite: voters, goal, pledges, and whether somebody of ours is there. The newest word counts. */
export const setElectionSite = defineCommand({
  name: 'election.set_site',
  scope: 'drive',
  input: SetElectionSite,
  subject: 'election',

  async load(input, context) {
    const election = await loadElection(input, context)
    const [cell] = await context.tx
      .sql`select from cell where drive_id = ${input.driveId} and id = ${input.cellId}`
    return election && cell ? election : null
  },

  refuse: () => null,

  async run({ driveId, electionId, cellId, voters, goal, pledged, contact }, _election, { tx, viewer, now }) {
    await tx.sql`
      insert into election_site (drive_id, election_id, cell_id, voters, goal, pledged, contact, changed_by, changed_at)
      values (${driveId}, ${electionId}, ${cellId}, ${voters}, ${goal}, ${pledged}, ${contact}, ${viewer.userId}, ${now})
      on conflict (drive_id, election_id, cell_id) do update set voters = ${voters}, goal = ${goal}, pledged = ${pledged},
        contact = ${contact}, changed_by = ${viewer.userId}, changed_at = ${now}`
    return success({ electionId })
  },
})
