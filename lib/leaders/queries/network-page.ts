import 'server-only'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import type { LeaderStatus } from '../leader-status'
import { drawnPeople } from '../network-choice'
import { layOutNetwork, type NetworkLayout } from '../network-layout'
import { type NetworkLink, neighborLists, networkLinks } from '../network-links'
import { type Bridge, bridgesOf } from '../network-parts'
import { tiesIn } from './ties-in'

/** Names are shown of so many people at once at most: an area has fewer. */
export const MOST_NAMED = 150

const MOST_LISTED = 12
const MOST_ALONE_LISTED = 24

export type NetworkPage = {
  /** Everybody who works here, or in the area asked for. */
  people: number
  links: NetworkLink[]
  drawn: ReadonlySet<string>
  layout: NetworkLayout
  /** Whom others listen to, most first. */
  leaders: { workerId: string; followers: number; status: LeaderStatus | null }[]
  bridges: Bridge[]
  /** People whom nobody is known to know; those who want to be left alone are not told of by code. */
  alone: { people: number; first: string[] }
  /** By code; by name where that is asked for and they are few enough. */
  called: Map<string, string>
  shown: 'codes' | 'names'
  areas: { cellId: string; name: string }[]
}

type Row = { workerId: string; code: string; leaveAlone: boolean; leader: LeaderStatus | null }

/** Who listens to whom and who knows whom, as a picture and as lists. For the committee; `null` for everybody else. */
export const getNetworkPage = (
  session: Session,
  driveId: string,
  asked: { cellId: string | null; shown: 'codes' | 'names' },
): Promise<NetworkPage | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const rows = await tx.sql<Row>`
      select s.worker_id as "workerId", w.code, w.leave_alone as "leaveAlone", s.leader from worker_state s
      join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
      where s.drive_id = ${driveId} and s.drive_id = any (app.my_chart_drives()) and s.active
        and (${asked.cellId}::uuid is null or ${asked.cellId}::uuid = any (s.cells))`
    const [here] = await tx.sql<{
      mine: boolean
    }>`select ${driveId}::uuid = any (app.my_chart_drives()) as mine`
    if (!here?.mine) return null
    const ids = new Set(rows.map(({ workerId }) => workerId))
    const links = networkLinks(ids, await tiesIn(tx, driveId))
    const neighbors = neighborLists(ids, links)
    const drawn = drawnPeople(neighbors)
    const shown = asked.shown === 'names' && rows.length <= MOST_NAMED ? 'names' : 'codes'
    if (shown === 'names' && !(await mayShowNames(tx, driveId, [...ids]))) return READ_ENOUGH
    const alone = rows.filter(({ workerId }) => neighbors.get(workerId)?.length === 0)
    const { cells } = await shopIn(tx, driveId)
    return {
      ...{ links, drawn, shown, people: rows.length },
      layout: layOutNetwork(neighborLists(drawn, links)),
      leaders: leadersAmong(rows, links),
      bridges: bridgesOf(neighbors).slice(0, MOST_LISTED),
      alone: {
        people: alone.length,
        first: alone
          .filter(({ leaveAlone }) => !leaveAlone)
          .map(({ workerId }) => workerId)
          .slice(0, MOST_ALONE_LISTED),
      },
      called: await callEach(tx, driveId, rows, shown),
      areas: cells.map(({ id, name }) => ({ cellId: id, name })),
    }
  })

function leadersAmong(rows: readonly Row[], links: readonly NetworkLink[]): NetworkPage['leaders'] {
  const followers = new Map<string, number>()
  for (const { from, kind } of links)
    if (kind === 'follows') followers.set(from, (followers.get(from) ?? 0) + 1)
  return rows
    .flatMap(({ workerId, leader }) => {
      const count = followers.get(workerId)
      return count ? [{ workerId, followers: count, status: leader }] : []
    })
    .toSorted((a, b) => b.followers - a.followers || (a.workerId < b.workerId ? -1 : 1))
    .slice(0, MOST_LISTED)
}

async function callEach(
  tx: ViewerTx,
  driveId: string,
  rows: readonly Row[],
  shown: 'codes' | 'names',
): Promise<Map<string, string>> {
  const codes = new Map(rows.map(({ workerId, code }) => [workerId, code]))
  if (shown === 'codes') return codes
  const names = await calledBy(tx, driveId, [...codes.keys()])
  return new Map([...codes].map(([id, code]) => [id, names.get(id)?.called ?? code]))
}
