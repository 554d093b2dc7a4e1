import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseAsking } from '../departure'
import { departuresIn } from '../queries/departures'
import { AskToLeave } from '../schema'
import { noticeParams } from './notice-params'

/**
 * Asks to take the data of a drive along or to destroy them. Where a second person holds the drive, that person has to
 * agree; somebody alone waits, and can still change their mind. The committee is told at once.
 */
export const askToLeave = defineCommand({
  name: 'departure.ask',
  scope: 'drive',
  input: AskToLeave,
  subject: 'drive',

  async load({ driveId }, { tx, now }) {
    const [drive] = await tx.sql<{
      id: string
    }>`select id from drive where id = ${driveId} and closed_at is null`
    return drive ? { departures: await departuresIn(tx, driveId), now } : null
  },

  refuse: (_viewer, { departures, now }, { kind }) => refuseAsking(departures, kind, now),

  async run({ driveId, departureId, kind }, _asked, { tx }) {
    const [asked] = await tx.sql<{ readyAt: Date | null }>`
      select app.ask_to_leave(${driveId}, ${departureId}, ${kind}) as "readyAt"`
    await tx.sql`select app.notify_committee(${driveId}, ${`departure_${kind}`}, ${await noticeParams(tx, driveId)})`
    return success({ departureId, kind, readyAt: asked?.readyAt?.toISOString() ?? null })
  },
})
