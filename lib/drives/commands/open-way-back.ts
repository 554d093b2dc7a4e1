import 'server-only'
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { slowHash } from '@/lib/access/slow-hash'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { lostAccountIn } from '../queries/ways-back'
import { OpenWayBack } from '../schema'
import { refuseOpenWayBack } from '../way-back'

/**
 * Asks for a way back for somebody of the drive who lost every way to sign in. It opens nothing until a second person has agreed. The
 * committee hears of it, and so does the account itself: whoever has it still can object.
 */
export const openWayBack = defineCommand({
  name: 'way_back.open',
  scope: 'drive',
  input: OpenWayBack,
  subject: 'role',

  load: ({ driveId, userId }, { tx, viewer }) => lostAccountIn(tx, viewer, driveId, userId),
  refuse: (viewer, lost, { driveId }) => refuseOpenWayBack(viewer, driveId, lost),

  async run({ driveId, inviteId, userId, secret, code }, { roles }, { tx }) {
    const secretHash = createHash('sha256').update(secret).digest()
    const [made] = await tx.sql<{ number: string }>`
      select app.open_way_back(${driveId}, ${inviteId}, ${userId}, ${secretHash}, ${await slowHash(code)}) as number`
    const [drive] = await tx.sql<{ code: string }>`select code from drive where id = ${driveId}`
    const params = JSON.stringify({ code: drive?.code ?? '' })
    await tx.sql`select app.notify_committee(${driveId}, 'way_back.asked', ${params})`
    if (!roles.includes('committee') && !roles.includes('data_steward'))
      await tx.sql`select app.notify(${userId}, ${v7()}, 'way_back.for_you', ${driveId}, ${params})`
    return success({ inviteId, userId, number: made?.number ?? '' })
  },
})
