import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseLeaving } from '../departure'
import { departureIn } from '../queries/departures'
import { WhichDeparture } from '../schema'

/**
 * Destroys a drive: its people and words, roles and log. Totals stay. The key goes last and inside the transaction: should
 * the commit fail after that, rows nobody can read are left and the same command removes them; the other order could leave
 * a key after everybody was told that it is gone. Whoever held it is asked whether to help others.
 */
export const purgeDrive = defineCommand({
  name: 'drive.purge',
  scope: 'drive',
  input: WhichDeparture,
  subject: 'request',

  async load({ driveId, departureId }, { tx, now }) {
    const departure = await departureIn(tx, driveId, departureId)
    return departure && { departure, now }
  },

  refuse: (_viewer, { departure, now }) => refuseLeaving(departure, 'purge', now),

  async run({ driveId, departureId }, _facts, { tx, vault }) {
    await tx.sql`select app.invite_to_coach(${driveId})`
    const [purged] = await tx.sql<{ people: number }>`
      select app.purge_drive(${driveId}, ${departureId}) as people`
    vault.burnDriveKey(driveId)
    return success({ driveId, people: purged?.people ?? 0 })
  },
})
