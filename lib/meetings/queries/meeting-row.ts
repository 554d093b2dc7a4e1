import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Meeting, MeetingKind } from '../meeting'
import { wallClock } from '../meeting-time'

/** A meeting as its row has it. */
export type MeetingRow = {
  id: string
  kind: MeetingKind
  words: Buffer
  version: number
  startsAt: Date
  minutes: number
  isCancelled: boolean
}

/** The meeting behind a row, with its words open and its time by the clock where the group is. */
export function meetingOf({ vault }: ViewerTx, driveId: string, timeZone: string, row: MeetingRow): Meeting {
  const { id, words, ...plain } = row
  const { place, link } = vault.open<{ place: string | null; link: string | null }>(
    driveKey(driveId),
    { table: 'meeting', rowId: id },
    words,
  )
  return { meetingId: id, ...plain, ...wallClock(timeZone, row.startsAt), place, link }
}
