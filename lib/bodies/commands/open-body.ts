import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseOpenBody } from '../policy'
import { zoneOf } from '../queries/zone-of'
import { OpenBody } from '../schema'

/** Opens a body with the viewer as its secretary. The drive's log says nothing of it, so that a hidden one leaves no trace there. */
export const openBody = defineCommand({
  name: 'body.open',
  scope: 'drive_privately',
  input: OpenBody,
  subject: 'drive',
  load: async ({ driveId }, { tx }) => zoneOf(tx, driveId),
  refuse: (viewer, _zone, { driveId, hidden }) => refuseOpenBody(viewer, driveId, hidden),

  async run({ driveId, kind, hidden, name }, _zone, { tx, vault }) {
    const bodyId = v7()
    const words = vault.seal(driveKey(driveId), { table: 'body', rowId: bodyId }, { name })
    await tx.sql`select app.open_body(${driveId}, ${bodyId}, ${kind}, ${hidden}, ${words})`
    return success({ bodyId })
  },
})
