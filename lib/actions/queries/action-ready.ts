import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { whereTheyWork } from '@/lib/workers/queries/where-they-work'
import type { ActionReady, NamedPledge, NamedRole } from '../action-ready'
import { goState, type Pledged } from '../go-threshold'
import { actionIn } from './one-action'

/** What is shown before an action begins; `null` where there is none for the viewer. */
export const getActionReady = (
  viewer: Viewer,
  driveId: string,
  testId: string,
): Promise<ActionReady | ReadEnough | null> =>
  asViewer(viewer, async (tx) => {
    const action = await actionIn(tx, viewer, driveId, testId)
    if (!action) return null
    const held = rolesIn(viewer, driveId)
    const signedBefore = action.counting === 'counts' && action.leadsFrom !== null
    const seesAll = onCommittee(held) || held.includes('coach')
    const pledged =
      seesAll && signedBefore && action.leadsFrom
        ? await signedIn(tx, driveId, action.leadsFrom)
        : await pledgedIn(tx, driveId, testId)
    const rows = await tx.sql<Omit<NamedPledge, 'called'>>`
      select id as "pledgeId", worker_id as "workerId", recorded_by = (select app.me()) as "isMine" from pledge
      where drive_id = ${driveId} and test_id = ${testId} and withdrawn_at is null order by recorded_at, id limit 200`
    const roles = await tx.sql<Omit<NamedRole, 'called'>>`
      select id as "roleId", role, worker_id as "workerId" from action_role
      where drive_id = ${driveId} and test_id = ${testId} and withdrawn_at is null order by recorded_at, id`
    const seats = onCommittee(held) ? await seatsIn(tx, driveId) : []
    const mine = await ownPeople(tx, driveId)
    const ids = [...new Set([...[...rows, ...roles].map(({ workerId }) => workerId), ...seats, ...mine])]
    const names = await calledBy(tx, driveId, ids)
    const byName = ids.filter((id) => names.get(id)?.isCode === false)
    if (!(await mayShowNames(tx, driveId, byName))) return READ_ENOUGH
    const called = (id: string) => names.get(id)?.called ?? ''
    const where = await whereTheyWork(tx, driveId, [...seats, ...mine])
    const people = (of: readonly string[]) =>
      of.map((id) => ({ id, called: called(id), where: where.get(id) }))
    return {
      go: seesAll ? goState(action.go, pledged) : null,
      countedFrom: signedBefore ? 'signed_before' : 'pledges',
      pledges: rows.map((row) => ({ ...row, called: called(row.workerId) })),
      roles: roles.map((row) => ({ ...row, called: called(row.workerId) })),
      ...{ mine: people(mine), seats: people(seats) },
    }
  })

const pledgedIn = ({ sql }: ViewerTx, driveId: string, testId: string) => sql<Pledged>`
  select p.worker_id as "workerId", s.cell_id as "cellId" from pledge p
  left join worker_state s on s.drive_id = p.drive_id and s.worker_id = p.worker_id
  where p.drive_id = ${driveId} and p.test_id = ${testId} and p.withdrawn_at is null
    and coalesce(s.active and s.unit <> 'out', false)`

const signedIn = ({ sql }: ViewerTx, driveId: string, testId: string) => sql<Pledged>`
  select n.worker_id as "workerId", s.cell_id as "cellId" from (
    select distinct on (p.worker_id) p.worker_id, p.result from participation p
    where p.drive_id = ${driveId} and p.test_id = ${testId} and p.withdrawn_at is null
    order by p.worker_id, p.recorded_at desc, p.id desc) n
  join worker_state s on s.drive_id = ${driveId} and s.worker_id = n.worker_id
  where n.result = 'took_part' and s.active and s.unit <> 'out'`

async function seatsIn({ sql }: ViewerTx, driveId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select distinct c.worker_id as id from committee_seat c join worker w on w.drive_id = c.drive_id and w.id = c.worker_id
    where c.drive_id = ${driveId} and c.until_on is null and w.removed_at is null limit 60`
  return rows.map(({ id }) => id)
}

async function ownPeople({ sql }: ViewerTx, driveId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select w.id from worker w join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
    where w.drive_id = ${driveId} and w.id = any ((select app.my_list_workers())::uuid[]) and s.active limit 120`
  return rows.map(({ id }) => id)
}
