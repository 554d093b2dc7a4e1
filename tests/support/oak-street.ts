import type pg from 'pg'
import { v7 } from 'uuid'
import type { Session } from '@/lib/db/as-viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { giveNetworkRole, giveRole, newUser, type SignedIn } from './people'

/** A worker on the chart of a test drive. */
export type TestWorker = { id: string; code: string; name: string }

/**
 * The warehouse of the tests: dock and packing, days and nights, 40 people by the founder's guess, six on the chart.
 *
 * Ana founded it (committee, data steward), Bo is on the committee, Cy leads on the night dock and has Dana on his list,
 * Dee coaches, Eva coordinates the network, Hal runs the server, Gus is signed in and has no role, and Flo's committee is
 * of another drive.
 */
export type OakStreet = {
  driveId: string
  otherDriveId: string
  people: Record<'ana' | 'bo' | 'cy' | 'dee' | 'eva' | 'hal' | 'gus' | 'flo', SignedIn>
  cells: Record<'dockDay' | 'dockNight' | 'packDay' | 'packNight', string>
  workers: Record<'cy' | 'dana' | 'fay' | 'ida' | 'joe' | 'kim', TestWorker>
  /** A worker of Flo's drive. */
  stranger: TestWorker
}

export async function openOakStreet(owner: pg.Client): Promise<OakStreet> {
  const names = ['ana', 'bo', 'cy', 'dee', 'eva', 'hal', 'gus', 'flo'] as const
  const entries: [string, SignedIn][] = []
  for (const name of names) entries.push([name, await newUser(owner)])
  const people = Object.fromEntries(entries) as OakStreet['people']
  const { ana, bo, cy, dee, eva, hal, flo } = people
  await giveNetworkRole(owner, eva.userId, 'coordinator')
  await giveNetworkRole(owner, hal.userId, 'network_admin')

  const driveId = await startTestDrive(ana.session, 'OAK-11', 'Oak Street')
  const cells = await drawGrid(ana.session, driveId)
  const add = (name: string, cellId: string) => addTestWorker(ana.session, driveId, { name, cellId })
  const workers = {
    cy: await add('Cy', cells.dockNight),
    dana: await add('Dana', cells.dockNight),
    fay: await add('Fay', cells.dockDay),
    ida: await add('Ida', cells.packDay),
    joe: await add('Joe', cells.packDay),
    kim: await add('Kim', cells.packNight),
  }
  await giveRole(owner, ana.session, { driveId, userId: bo.userId, role: 'committee' })
  await giveRole(owner, ana.session, {
    driveId,
    userId: cy.userId,
    role: 'worker_leader',
    workerId: workers.cy.id,
  })
  await giveRole(owner, ana.session, { driveId, userId: dee.userId, role: 'coach' })
  await giveTurf(ana.session, driveId, cy.userId, workers.dana.id)

  const otherDriveId = await startTestDrive(flo.session, 'ELM-07', 'Elm Road')
  const otherCells = await drawGrid(flo.session, otherDriveId)
  const stranger = await addTestWorker(flo.session, otherDriveId, {
    name: 'Zita',
    cellId: otherCells.dockDay,
  })
  return { driveId, otherDriveId, people, cells, workers, stranger }
}

/** Starts a drive for whoever is signed in; its key is made too. Answers its id. */
export async function startTestDrive(session: Session, code: string, codeName: string): Promise<string> {
  const driveId = v7()
  await asViewer(session, async (tx) => {
    tx.vault.createDriveKey(driveId)
    const words = tx.vault.seal(driveKey(driveId), { table: 'drive', rowId: driveId }, { codeName })
    await tx.sql`select app.start_drive(${driveId}, ${code}, 'America/New_York', 'en', 'warehouse', ${words}, ${v7()}, ${v7()}, ${null})`
  })
  return driveId
}

async function drawGrid(session: Session, driveId: string): Promise<OakStreet['cells']> {
  return asViewer(session, async (tx) => {
    const named = (table: string, rowId: string, name: string) =>
      tx.vault.seal(driveKey(driveId), { table, rowId }, { name })
    const [site, dock, pack, day, night] = [v7(), v7(), v7(), v7(), v7()]
    await tx.sql`insert into site (drive_id, id, words) values (${driveId}, ${site}, ${named('site', site, 'Main hall')})`
    await tx.sql`insert into department (drive_id, id, words, position) values
      (${driveId}, ${dock}, ${named('department', dock, 'Dock')}, 0), (${driveId}, ${pack}, ${named('department', pack, 'Packing')}, 1)`
    await tx.sql`insert into shift (drive_id, id, words, position) values
      (${driveId}, ${day}, ${named('shift', day, 'Day')}, 0), (${driveId}, ${night}, ${named('shift', night, 'Night')}, 1)`
    const cells = { dockDay: v7(), dockNight: v7(), packDay: v7(), packNight: v7() }
    await tx.sql`insert into cell (drive_id, id, site_id, department_id, shift_id, position) values
      (${driveId}, ${cells.dockDay}, ${site}, ${dock}, ${day}, 0), (${driveId}, ${cells.dockNight}, ${site}, ${dock}, ${night}, 1),
      (${driveId}, ${cells.packDay}, ${site}, ${pack}, ${day}, 2), (${driveId}, ${cells.packNight}, ${site}, ${pack}, ${night}, 3)`
    const { userId } = (await tx.sql<{ userId: string }>`select app.me() as "userId"`)[0] ?? { userId: '' }
    await tx.sql`insert into headcount_estimate (drive_id, id, people, source, on_date, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, 40, 'guess', current_date - 30, now(), ${userId})`
    return cells
  })
}

/** Puts somebody on the chart and on the list of whoever adds them. */
export async function addTestWorker(
  session: Session,
  driveId: string,
  { name, cellId, id = v7() }: { name: string; cellId: string | null; id?: string },
): Promise<TestWorker> {
  const code = `${name.slice(0, 2).toUpperCase()}${id.slice(-8).toUpperCase()}`
  await asViewer(session, async (tx) => {
    const [me] = await tx.sql<{ id: string }>`select app.me() as id`
    await tx.sql`insert into worker (drive_id, id, code, added_by, added_at) values (${driveId}, ${id}, ${code}, ${me?.id}, now())`
    await tx.sql`select app.take_on(${driveId}, ${[id]})`
    const words = tx.vault.seal(driveKey(driveId), { table: 'worker_name', rowId: id }, { first: name })
    await tx.sql`insert into worker_name (drive_id, worker_id, words, updated_at) values (${driveId}, ${id}, ${words}, now())`
    if (cellId) {
      await tx.sql`insert into placement (drive_id, id, worker_id, cell_id, is_primary, from_on, recorded_at, recorded_by)
        values (${driveId}, ${v7()}, ${id}, ${cellId}, true, current_date - 60, now(), ${me?.id})`
    }
    await tx.sql`select app.apply_fact(${driveId}, ${id})`
  })
  return { id, code, name }
}

/** Puts a person on a user's own list, as the committee would. */
export async function giveTurf(
  committee: Session,
  driveId: string,
  userId: string,
  workerId: string,
): Promise<void> {
  await asViewer(committee, async (tx) => {
    await tx.sql`insert into turf (drive_id, id, user_id, worker_id, from_at) values (${driveId}, ${v7()}, ${userId}, ${workerId}, now())`
    await tx.sql`select app.refresh_reach(${driveId})`
  })
}
