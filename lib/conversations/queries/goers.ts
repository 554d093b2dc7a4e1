import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { toldApart } from '@/lib/workers/told-apart'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import type { Goer } from '../list-work'
import { calledBy } from './called'
import { talkersIn } from './drive-talkers'

/** So many people of the committee without a login are offered. */
const SEATED_OFFERED = 40

/**
 * Who can go to somebody next: everybody with a login in the drive, then the committee of the shop who have none. With names
 * hidden they are called by their codes, and those without one by a number.
 */
export async function goersIn(tx: ViewerTx, driveId: string, withNames: boolean): Promise<Goer[]> {
  const logins = await talkersIn(tx, driveId)
  const withLogin = logins.flatMap(({ workerId }) => workerId ?? [])
  const codes = await tx.sql<{ id: string; code: string }>`
    select id, code from worker where drive_id = ${driveId} and id = any (${withLogin}::uuid[])`
  const seated = await tx.sql<{ workerId: string; code: string }>`
    select w.id as "workerId", w.code from committee_seat c join worker w on w.drive_id = c.drive_id and w.id = c.worker_id
      and w.removed_at is null
    join lateral (select (now() at time zone d.time_zone)::date as today from drive d where d.id = c.drive_id) t on true
    where c.drive_id = ${driveId} and c.from_on <= t.today and (c.until_on is null or c.until_on > t.today)
      and w.id <> all (${withLogin}::uuid[])
    order by w.code limit ${SEATED_OFFERED}`
  const names = withNames
    ? await calledBy(
        tx,
        driveId,
        seated.map(({ workerId }) => workerId),
      )
    : new Map<string, { called: string }>()
  const goers: Goer[] = [
    ...logins.map(({ userId, workerId, name }, index) => {
      const code = codes.find(({ id }) => id === workerId)?.code ?? null
      return { userId, workerId, code, called: (withNames && name) || (code ?? `#${index + 1}`) }
    }),
    ...seated.map(({ workerId, code }) => ({
      userId: null,
      workerId,
      code,
      called: names.get(workerId)?.called ?? code,
    })),
  ]
  return withNames ? allToldApart(tx, driveId, goers) : goers
}

/** The same people, each by a name that is nobody else's among them. Whoever is not on the chart keeps theirs. */
async function allToldApart(tx: ViewerTx, driveId: string, goers: readonly Goer[]): Promise<Goer[]> {
  const onChart = goers.flatMap(({ workerId }) => workerId ?? [])
  const placeOf = await placesIn(tx, driveId, onChart)
  const people = goers.flatMap(({ workerId, called, code }) =>
    workerId && code ? { workerId, called, code, place: placeOf.get(workerId) ?? null } : [],
  )
  return goers.map((goer) => {
    const person = people.find(({ workerId }) => workerId === goer.workerId)
    return person ? { ...goer, called: toldApart(person, people) } : goer
  })
}

/** Where people mainly work, area and shift in words, by worker. */
async function placesIn(tx: ViewerTx, driveId: string, workerIds: readonly string[]) {
  const { cells } = await shopIn(tx, driveId)
  const names = new Map(cells.map(({ id, name }) => [id, name]))
  const rows = await tx.sql<{ workerId: string; cellId: string | null }>`
    select worker_id as "workerId", cell_id as "cellId" from app.states_in(${driveId}, ${workerIds}::uuid[])`
  return new Map(rows.map(({ workerId, cellId }) => [workerId, names.get(cellId ?? '')]))
}
