import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import type { Pickable } from '@/lib/conversations/log-about'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { likelyPeople } from '@/lib/conversations/queries/likely-people'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import type { TieConfidence, TieKind } from '../ties'

/** Somebody whom a tie connects with the person of the page. */
export type TiedPerson = {
  tieId: string
  workerId: string
  called: string
  confidence: TieConfidence
  mayTakeBack: boolean
}

/** Time spent together, which makes a tie by itself and is taken back where it was written down. */
export type SharedTime = { togetherId: string; kind: string; happenedOn: CalendarDate; people: string[] }

export type WorkerTies = {
  /** People who listen to this person, people they listen to, and people they know. */
  listeners: TiedPerson[]
  listensTo: TiedPerson[]
  knows: TiedPerson[]
  times: SharedTime[]
  /** Those most likely meant when a tie is added. */
  likely: Pickable[]
}

type Row = {
  id: string
  kind: TieKind
  isFrom: boolean
  otherId: string
  confidence: TieConfidence
  recordedBy: string
}

/** Who moves this person and whom they move, as far as the viewer reaches both ends; the newest of each pair. */
export function getWorkerTies(viewer: Viewer, driveId: string, workerId: string): Promise<WorkerTies> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<Row>`
      select distinct on (t.from_worker_id, t.to_worker_id, t.kind) t.id, t.kind, t.confidence, t.recorded_by as "recordedBy",
        t.from_worker_id = ${workerId} as "isFrom",
        case when t.from_worker_id = ${workerId} then t.to_worker_id else t.from_worker_id end as "otherId"
      from tie t where t.drive_id = ${driveId} and t.withdrawn_at is null
        and ${workerId}::uuid in (t.from_worker_id, t.to_worker_id)
      order by t.from_worker_id, t.to_worker_id, t.kind, t.recorded_at desc, t.id desc`
    const times = await sharedTimes(tx, driveId, workerId)
    const names = await calledWithinBudget(tx, driveId, [
      ...new Set([...rows.map(({ otherId }) => otherId), ...times.flatMap(({ workerIds }) => workerIds)]),
    ])
    const isCommittee = onCommittee(rolesIn(viewer, driveId))
    const tied = (wanted: (row: Row) => boolean): TiedPerson[] =>
      rows.filter(wanted).flatMap(({ id, otherId, confidence, recordedBy }) => {
        const name = names.get(otherId)
        const mayTakeBack = isCommittee || recordedBy === viewer.userId
        return name ? [{ tieId: id, workerId: otherId, called: name.called, confidence, mayTakeBack }] : []
      })
    return {
      likely: (await likelyPeople(tx, viewer, driveId)).filter(({ id }) => id !== workerId),
      listeners: tied(({ kind, isFrom }) => kind === 'follows' && isFrom),
      listensTo: tied(({ kind, isFrom }) => kind === 'follows' && !isFrom),
      knows: tied(({ kind }) => kind === 'knows'),
      times: times.map(({ workerIds, ...time }) => ({
        ...time,
        people: workerIds.flatMap((id) => names.get(id)?.called ?? []),
      })),
    }
  })
}

/** The last times spent together that the viewer sees, newest first, with the others who were there. */
const sharedTimes = ({ sql }: ViewerTx, driveId: string, workerId: string) => sql<
  Omit<SharedTime, 'people'> & { workerIds: string[] }
>`
  select g.id as "togetherId", g.kind, g.happened_on as "happenedOn", array(
    select p.worker_id from time_together_person p where p.drive_id = g.drive_id and p.time_together_id = g.id
      and p.worker_id <> ${workerId} order by p.worker_id) as "workerIds"
  from time_together g where g.drive_id = ${driveId} and g.withdrawn_at is null and exists (
    select from time_together_person p where p.drive_id = g.drive_id and p.time_together_id = g.id and p.worker_id = ${workerId})
  order by g.happened_on desc, g.id desc limit 10`
