import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { BodyKind } from '../body'
import { type Membership, type TwoCards, tallyMembers, twoCards } from '../membership'
import { zoneOf } from './zone-of'

/** A body as a line. `members` is null for whoever does not keep its list. */
export type ListedBody = {
  bodyId: string
  kind: BodyKind
  name: string
  isHidden: boolean
  isRetired: boolean
  version: number
  members: number | null
}

export type Bodies = {
  today: CalendarDate
  bodies: ListedBody[]
  /** People on several lists that the viewer keeps; counts only. */
  twice: { people: number; hardship: number }
}

type Row = Omit<ListedBody, 'name' | 'members'> & { words: Buffer; isMine: boolean }

/**
 * The bodies that the viewer may know of: those that are not hidden for the committee, and those whose list the viewer keeps. What
 * the viewer may not know of costs no statement and is in no count.
 */
export function getBodies(viewer: Viewer, driveId: string, now = currentTime()): Promise<Bodies | null> {
  return asViewer(viewer, async (tx) => {
    const zone = await zoneOf(tx, driveId)
    if (!zone) return null
    const today = dateIn(zone, now)
    const rows = await bodiesIn(tx, driveId)
    const lists = new Map<string, Membership[]>()
    for (const { bodyId } of rows.filter(({ isMine }) => isMine))
      lists.set(bodyId, await membershipsIn(tx, driveId, bodyId))
    const twice: TwoCards[] = twoCards(lists, today)
    return {
      today,
      bodies: rows.map(({ words, isMine, ...row }) => ({
        ...row,
        name: bodyName(tx, driveId, row.bodyId, words),
        members: isMine ? tallyMembers(lists.get(row.bodyId) ?? [], today).members : null,
      })),
      twice: { people: twice.length, hardship: twice.filter(({ hardship }) => hardship).length },
    }
  })
}

const bodiesIn = ({ sql }: ViewerTx, driveId: string) => sql<Row>`
  select b.id as "bodyId", b.kind, b.words, b.version, b.hidden as "isHidden", b.retired_at is not null as "isRetired",
    app.cell_place(b.drive_id, b.id) = any (app.my_secretary_bodies()) as "isMine"
  from body b where b.drive_id = ${driveId} order by b.retired_at is not null, b.id`

/** What a body is called. */
export const bodyName = ({ vault }: ViewerTx, driveId: string, bodyId: string, words: Buffer): string =>
  vault.open<{ name: string }>(driveKey(driveId), { table: 'body', rowId: bodyId }, words).name

/** The list of one body, the newest first; empty for whoever does not keep it. */
export const membershipsIn = ({ sql }: ViewerTx, driveId: string, bodyId: string) => sql<
  Membership & { code: string }
>`
  select membership_id as "membershipId", worker_id as "workerId", code, cell_id as "cellId", from_on as "fromOn",
    until_on as "untilOn", dues
  from app.members_of(${driveId}, ${bodyId})`
