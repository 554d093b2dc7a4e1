import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { fullName, type WorkerName } from '@/lib/workers/worker-name'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'

/** Somebody whose name the committee lets this coach see. `area` is empty where they are not placed. */
export type NamedPerson = { code: string; name: string; area: string }

export type GrantedNames = { people: NamedPerson[]; inAll: number; first: number }

/**
 * The people whose names a coach was granted in a drive, by area and code, one page of them. Every name that is shown goes into
 * the log that the committee reads. `null` for a drive that this viewer does not coach.
 */
export function getGrantedNames(
  viewer: Session,
  driveId: string,
  first: number,
): Promise<GrantedNames | ReadEnough | null> {
  return asViewer(viewer, async (tx) => {
    const [coached] =
      await tx.sql`select from drive where id = ${driveId} and id = any (app.my_coach_drives())`
    if (!coached) return null
    const named = await tx.sql<{ workerId: string; code: string; cellId: string | null; inAll: number }>`
      select w.id as "workerId", w.code, s.cell_id as "cellId", (count(*) over ())::int as "inAll"
      from worker w join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
      left join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
      left join cell c on c.drive_id = s.drive_id and c.id = s.cell_id
      where w.drive_id = ${driveId} and w.removed_at is null
      order by c.position nulls last, s.cell_id, w.code limit ${PEOPLE_A_PAGE} offset ${first}`
    const ids = named.map(({ workerId }) => workerId)
    if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
    const words = await tx.sql<{ workerId: string; words: Buffer }>`
      select worker_id as "workerId", words from worker_name where drive_id = ${driveId} and worker_id = any (${ids}::uuid[])`
    const { cells } = await shopIn(tx, driveId)
    const nameOf = (workerId: string) => {
      const row = words.find((one) => one.workerId === workerId)
      return row
        ? fullName(
            tx.vault.open<WorkerName>(
              driveKey(driveId),
              { table: 'worker_name', rowId: workerId },
              row.words,
            ),
          )
        : ''
    }
    return {
      people: named.map(({ workerId, code, cellId }) => ({
        code,
        name: nameOf(workerId),
        area: cells.find(({ id }) => id === cellId)?.name ?? '',
      })),
      inAll: named[0]?.inAll ?? 0,
      first,
    }
  })
}
