import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import { driveKey } from '@/lib/vault/key-name'
import { type Boundary, boundaryOf } from '../boundary'
import type { WorkerName } from '../worker-name'
import { inOrderOfNames } from './name-order'

/** One line of the list of people. */
export type ListedPerson = {
  workerId: string
  code: string
  name: WorkerName
  /** The main place; `null`: not placed. */
  cellId: string | null
  lastTalkOn: CalendarDate | null
  /** 1 to 5 as it counts; `null`: we do not know yet. */
  value: number | null
  disputed: boolean
  leader: LeaderStatus | null
  boundary: Boundary
  /** On the viewer's own list. */
  isMine: boolean
  active: boolean
}

/** What the list knows of a person before a name is opened. `nameVersion` changes with the name. */
export type Unnamed = Omit<ListedPerson, 'name'> & { nameVersion: number }

/** Somebody with their name in place of how often it changed. */
export type Named<Person extends Unnamed> = Omit<Person, 'nameVersion'> & { name: WorkerName }

type Row = Omit<Unnamed, 'boundary'> & { leaveAlone: boolean; onlyUserId: string | null; me: string }

/** Everybody on the list whom the viewer reaches, in the order of their names, with no name opened that need not be. */
export async function getUnnamed(tx: ViewerTx, driveId: string): Promise<Unnamed[]> {
  const rows = await tx.sql<Row>`
    select w.id as "workerId", w.code, n.version as "nameVersion", w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
      s.cell_id as "cellId", s.last_talk_on as "lastTalkOn", s.value, coalesce(s.disputed, false) as disputed, s.leader,
      coalesce(s.active, true) as active, (select app.me()) as me,
      exists (select from turf t where t.drive_id = w.drive_id and t.worker_id = w.id and t.user_id = (select app.me())
        and t.until_at is null) as "isMine"
    from worker w join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
    left join app.states_in(${driveId}) s on s.worker_id = w.id
    where w.drive_id = ${driveId} and w.removed_at is null
    order by w.id`
  const people = rows.map(
    ({ leaveAlone, onlyUserId, me, ...row }): Unnamed => ({
      ...row,
      boundary: boundaryOf(leaveAlone, onlyUserId, me),
    }),
  )
  return inOrderOfNames(driveId, people, () => nameThem(tx, driveId, people))
}

/** The same people with their names, in the same order. */
export async function nameThem<Person extends Unnamed>(
  tx: ViewerTx,
  driveId: string,
  people: readonly Person[],
): Promise<Named<Person>[]> {
  const ids = people.map(({ workerId }) => workerId)
  const rows = await tx.sql<{ workerId: string; words: Buffer }>`
    select worker_id as "workerId", words from worker_name where drive_id = ${driveId} and worker_id = any (${ids}::uuid[])`
  const wordsOf = new Map(rows.map(({ workerId, words }) => [workerId, words]))
  return people.flatMap(({ nameVersion: _, ...person }): Named<Person>[] => {
    const words = wordsOf.get(person.workerId)
    if (!words) return []
    const place = { table: 'worker_name', rowId: person.workerId }
    const name = tx.vault.open<Partial<WorkerName>>(driveKey(driveId), place, words)
    const { first = null, last = null, nick = null } = name
    return [{ ...person, name: { first, last, nick } }]
  })
}
