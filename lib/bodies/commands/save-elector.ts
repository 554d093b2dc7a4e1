import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseElector } from '../elections/policy'
import { SaveElector } from '../elections/schema'
import { loadElection } from './load-election'

/** Lists a delegate: by name, or as somebody on the chart. */
export const saveElector = defineCommand({
  name: 'elector.save',
  scope: 'drive',
  input: SaveElector,
  subject: 'election',
  followsMerge: true,

  async load(input, context) {
    const { driveId, workerId } = input
    const election = await loadElection(input, context)
    const [known] = await context.tx.sql`
      select from drive d where d.id = ${driveId} and (${workerId}::uuid is null
        or exists (select from worker w where w.drive_id = d.id and w.id = ${workerId} and w.removed_at is null))`
    return election && known ? election : null
  },

  refuse: (_viewer, election) => refuseElector(election),

  async run(
    { driveId, electionId, electorId, name, workerId, cellId, stands },
    _election,
    { tx, vault, viewer, now },
  ) {
    const sealedTo = { table: 'elector', rowId: electorId }
    const words = name === null ? null : vault.seal(driveKey(driveId), sealedTo, { name })
    await tx.sql`
      insert into elector (drive_id, id, election_id, cell_id, worker_id, words, stands, changed_by, changed_at)
      values (${driveId}, ${electorId}, ${electionId}, ${cellId}, ${workerId}, ${words}, ${stands}, ${viewer.userId}, ${now})`
    return success({ electorId })
  },
})
