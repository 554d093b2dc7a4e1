import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import {
  type HandOff,
  type HandOffEvent,
  type HandOffShare,
  type HandOffTo,
  type HandOffWords,
  handOffStage,
  openPromises,
} from '../hand-off/hand-off'

export type HandOffs = { today: CalendarDate; handOffs: HandOff[] }

type Row = {
  handOffId: string
  toKind: HandOffTo
  words: Buffer
  shares: HandOffShare[]
  decidedBy: string
  decidedAt: Date
  agreedAt: Date | null
  handedAt: Date | null
  endedAt: Date | null
  receipt: Buffer | null
}

/** The introductions of a drive, the newest first; `null` for whoever is not on the committee. */
export const getHandOffs = (
  session: Session & { userId: string },
  driveId: string,
  now: Date,
): Promise<HandOffs | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; holders: number }>`
      select time_zone as "timeZone", cardinality(app.holders_of(id)) as holders
      from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const rows = await tx.sql<Row>`
      select id as "handOffId", to_kind as "toKind", words, shares, decided_by as "decidedBy", decided_at as "decidedAt",
        agreed_at as "agreedAt", handed_at as "handedAt", ended_at as "endedAt", receipt
      from hand_off where drive_id = ${driveId} order by decided_at desc, id desc limit 50`
    const events = await eventsIn(tx, driveId)
    return {
      today: dateIn(drive.timeZone, now),
      handOffs: rows.map((row) => {
        const own = events.filter(({ handOffId }) => handOffId === row.handOffId)
        const place = { table: 'hand_off', rowId: row.handOffId }
        return {
          ...tx.vault.open<HandOffWords>(driveKey(driveId), place, row.words),
          ...{ handOffId: row.handOffId, toKind: row.toKind, shares: row.shares, decidedAt: row.decidedAt },
          stage: handOffStage(row, drive.holders),
          isProposer: row.decidedBy === session.userId,
          receipt: row.receipt ? row.receipt.toString('hex').slice(0, 12) : null,
          events: own,
          openPromises: openPromises(own.map(({ kind }) => kind)),
        }
      }),
    }
  })

async function eventsIn(
  { sql, vault }: ViewerTx,
  driveId: string,
): Promise<(HandOffEvent & { handOffId: string })[]> {
  const rows = await sql<Omit<HandOffEvent, 'text'> & { handOffId: string; words: Buffer }>`
    select id as "eventId", hand_off_id as "handOffId", kind, words, on_date as "onDate" from hand_off_event
    where drive_id = ${driveId} and withdrawn_at is null order by on_date, recorded_at, id limit 500`
  return rows.map(({ words, ...row }) => ({
    ...row,
    text: vault.open<{ text: string }>(
      driveKey(driveId),
      { table: 'hand_off_event', rowId: row.eventId },
      words,
    ).text,
  }))
}
