import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { driveKey } from '@/lib/vault/key-name'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { shortName, type WorkerName } from '@/lib/workers/worker-name'
import type { BodyKind } from '../body'
import { isMemberOn, type Membership, tallyMembers, twoCards } from '../membership'
import { areasIn } from './areas'
import { bodyName, membershipsIn } from './bodies'
import { type ListedPosition, positionsIn } from './body-positions'
import { type Colleague, colleaguesIn } from './colleagues'
import { zoneOf } from './zone-of'

/** Somebody on the list, by name, or by code once the viewer has read enough names for now. */
export type ListedMember = Membership & {
  called: string
  place: string | null
  isMember: boolean
  alsoIn: string[]
}

/** What the secretaries of a body see of it. */
export type KeptList = {
  members: number
  paying: number
  reduced: number
  /** People now on the list by area, the areas in the shop's order; `null` is nowhere in particular. */
  byArea: { place: string | null; members: number }[]
  list: ListedMember[]
  pages: number
  secretaries: Colleague[]
  /** Who else could keep the list. */
  colleagues: Colleague[]
}

export type BodyPage = {
  today: CalendarDate
  bodyId: string
  kind: BodyKind
  name: string
  version: number
  isHidden: boolean
  isRetired: boolean
  positions: ListedPosition[]
  /** `null` for the committee, which knows that there is such a body and not who is in it. */
  kept: KeptList | null
}

/** So many members on one page. */
const MEMBERS_A_PAGE = 50

type Row = Pick<BodyPage, 'kind' | 'version' | 'isHidden' | 'isRetired'> & { words: Buffer; isMine: boolean }

/** One body; `null` where the viewer knows of none such. `everybody` names an area without a department and a shift. */
export function getBody(
  viewer: Viewer,
  { driveId, bodyId, page }: { driveId: string; bodyId: string; page: number },
  everybody: string,
  now = currentTime(),
): Promise<BodyPage | null> {
  return asViewer(viewer, async (tx) => {
    const zone = isDriveId(bodyId) ? await zoneOf(tx, driveId) : null
    const [row] = zone
      ? await tx.sql<Row>`
          select b.kind, b.words, b.version, b.hidden as "isHidden", b.retired_at is not null as "isRetired",
            app.cell_place(b.drive_id, b.id) = any (app.my_secretary_bodies()) as "isMine"
          from body b where b.drive_id = ${driveId} and b.id = ${bodyId}`
      : []
    if (!zone || !row) return null
    const { words, isMine, ...plain } = row
    const today = dateIn(zone, now)
    return {
      ...plain,
      ...{ today, bodyId, name: bodyName(tx, driveId, bodyId, words) },
      positions: await positionsIn(tx, driveId, bodyId),
      kept: isMine ? await keptList(tx, { driveId, bodyId, page, today }, everybody) : null,
    }
  })
}

async function keptList(
  tx: ViewerTx,
  { driveId, bodyId, page, today }: { driveId: string; bodyId: string; page: number; today: CalendarDate },
  everybody: string,
): Promise<KeptList> {
  const all = await membershipsIn(tx, driveId, bodyId)
  const { members, paying, reduced, byCell } = tallyMembers(all, today)
  const { cellIds, nameOf } = await areasIn(tx, driveId, everybody)
  const order = all.toSorted((a, b) => Number(isMemberOn(b, today)) - Number(isMemberOn(a, today)))
  const shown = order.slice((page - 1) * MEMBERS_A_PAGE, page * MEMBERS_A_PAGE)
  const names = await namesIn(tx, driveId, bodyId, shown)
  const also = await otherLists(tx, driveId, bodyId, all, today)
  const { secretaries, colleagues } = await secretariesIn(tx, driveId, bodyId)
  return {
    ...{ members, paying, reduced, secretaries, colleagues },
    byArea: [...cellIds, null].flatMap((cellId) => {
      const here = byCell.get(cellId)
      return here ? { place: cellId && nameOf(cellId), members: here } : []
    }),
    list: shown.map(({ code, ...each }) => ({
      ...each,
      called: names.get(each.workerId) ?? code,
      place: each.cellId && nameOf(each.cellId),
      isMember: isMemberOn(each, today),
      alsoIn: also.get(each.workerId) ?? [],
    })),
    pages: Math.max(1, Math.ceil(all.length / MEMBERS_A_PAGE)),
  }
}

/** What people of this list are called. Whoever is of the group reads names within their budget, as everywhere. */
async function namesIn(
  tx: ViewerTx,
  driveId: string,
  bodyId: string,
  shown: readonly Membership[],
): Promise<Map<string, string>> {
  const ids = [...new Set(shown.map(({ workerId }) => workerId))]
  const [me] = await tx.sql<{ isInsider: boolean }>`
    select ${driveId}::uuid = any (app.my_insider_drives()) as "isInsider"`
  if (me?.isInsider && !(await mayShowNames(tx, driveId, ids))) return new Map()
  const rows = await tx.sql<{ workerId: string; words: Buffer }>`
    select worker_id as "workerId", words from app.names_of_members(${driveId}, ${bodyId}, ${ids})`
  return new Map(
    rows.map(({ workerId, words }) => {
      const sealedTo = { table: 'worker_name', rowId: workerId }
      const { first, last, nick } = tx.vault.open<Partial<WorkerName>>(driveKey(driveId), sealedTo, words)
      return [workerId, shortName({ first: first ?? null, last: last ?? null, nick: nick ?? null })]
    }),
  )
}

/** The other lists that the viewer keeps and that have somebody of this one on them; whoever keeps one list learns of no other. */
async function otherLists(
  tx: ViewerTx,
  driveId: string,
  bodyId: string,
  own: readonly Membership[],
  today: CalendarDate,
): Promise<Map<string, string[]>> {
  const others = await tx.sql<{ bodyId: string; words: Buffer }>`
    select b.id as "bodyId", b.words from body b where b.drive_id = ${driveId} and b.id <> ${bodyId} and b.retired_at is null
      and app.cell_place(b.drive_id, b.id) = any (app.my_secretary_bodies()) order by b.id`
  const lists = new Map([[bodyId, own]])
  const names = new Map<string, string>()
  for (const other of others) {
    lists.set(other.bodyId, await membershipsIn(tx, driveId, other.bodyId))
    names.set(other.bodyId, bodyName(tx, driveId, other.bodyId, other.words))
  }
  return new Map(
    twoCards(lists, today).map(({ workerId, bodyIds }) => [
      workerId,
      bodyIds.flatMap((id) => names.get(id) ?? []),
    ]),
  )
}

async function secretariesIn(
  tx: ViewerTx,
  driveId: string,
  bodyId: string,
): Promise<Pick<KeptList, 'secretaries' | 'colleagues'>> {
  const rows = await tx.sql<{ userId: string }>`
    select user_id as "userId" from body_secretary where drive_id = ${driveId} and body_id = ${bodyId}
      and (until_at is null or until_at > now()) order by from_at, user_id`
  const known = await colleaguesIn(tx, driveId)
  const called = new Map(known.map(({ userId, called: name }) => [userId, name]))
  const keep = new Set(rows.map(({ userId }) => userId))
  return {
    secretaries: rows.map(({ userId }) => ({ userId, called: called.get(userId) ?? null })),
    colleagues: known.filter(({ userId }) => !keep.has(userId)),
  }
}
