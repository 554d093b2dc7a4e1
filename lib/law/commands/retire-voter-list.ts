import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { NameVoterList } from '../voters/schema'

/** Retires a voter list: what its lines say is gone at once, the counts stay. */
export const retireVoterList = defineCommand({
  name: 'voter_list.retire',
  scope: 'drive',
  input: NameVoterList,
  subject: 'voter_list',

  async load({ driveId, listId }, { tx }) {
    const [list] = await tx.sql<{ id: string }>`
      select id from voter_list where drive_id = ${driveId} and id = ${listId} and retired_at is null`
    return list ?? null
  },

  refuse: () => null,

  async run({ driveId, listId }, _facts, { tx, now }) {
    await tx.sql`update voter set words = null where drive_id = ${driveId} and list_id = ${listId}`
    await tx.sql`update voter_list set retired_at = ${now} where drive_id = ${driveId} and id = ${listId}`
    return success({ listId })
  },
})
