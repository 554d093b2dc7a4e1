import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseSharing } from '../lists/policy'
import { SaveView } from '../lists/schema'

/** Keeps a list to come back to, for oneself or for the whole committee. */
export const saveView = defineCommand({
  name: 'saved_view.save',
  scope: 'drive',
  input: SaveView,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ id: string }>`select id from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: (viewer, _drive, { driveId, shared }) =>
    refuseSharing(onCommittee(rolesIn(viewer, driveId)) ? 'committee' : 'other', shared),

  async run({ driveId, viewId, address, shared, name }, _drive, { tx, vault, viewer, now }) {
    const words = vault.seal(driveKey(driveId), { table: 'saved_view', rowId: viewId }, { name })
    await tx.sql`
      insert into saved_view (drive_id, id, address, shared, words, made_by, made_at)
      values (${driveId}, ${viewId}, ${address}, ${shared}, ${words}, ${viewer.userId}, ${now})`
    return success({ viewId })
  },
})
