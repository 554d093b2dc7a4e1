import 'server-only'
import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import type { ContactPoint } from '../contact-point'
import { newWorkerCodes } from '../worker-code'
import type { WorkerName } from '../worker-name'

/** Somebody who comes onto the chart. */
export type NewWorker = {
  id: string
  name: WorkerName
  /** `null`: not placed. */
  cellId: string | null
  /** The firm there, where a list says it. */
  employerId?: string | null
  fromOn: CalendarDate
  contacts: readonly ContactPoint[]
}

type Batch = { driveId: string; importId: string | null; people: readonly NewWorker[] }

/**
 * Puts people on the chart, with sealed names: one statement a table, however many they are. Whoever adds people by hand has
 * them on their own list from then on, which is also what lets a worker leader write the rest; an import puts nobody on a list.
 */
export async function insertWorkers(context: CommandContext, batch: Batch): Promise<void> {
  const { tx, vault, viewer, now } = context
  const { driveId, importId, people } = batch
  const ids = people.map(({ id }) => id)
  const codes = await freshCodes(context, driveId, people.length)
  await tx.sql`
    insert into worker (drive_id, id, code, import_id, added_by, added_at)
    select ${driveId}, x.id, x.code, ${importId}, ${viewer.userId}, ${now}
    from unnest(${ids}::uuid[], ${codes}::text[]) x (id, code)`
  if (importId === null) await tx.sql`select app.take_on(${driveId}, ${ids}::uuid[])`

  const names = people.map(({ id, name }) =>
    vault.seal(driveKey(driveId), { table: 'worker_name', rowId: id }, name),
  )
  await tx.sql`
    insert into worker_name (drive_id, worker_id, words, updated_at)
    select ${driveId}, x.id, x.words, ${now} from unnest(${ids}::uuid[], ${names}::bytea[]) x (id, words)`
  await insertPlacements(
    context,
    driveId,
    people.flatMap(({ id, cellId, employerId, fromOn }) =>
      cellId ? [{ workerId: id, cellId, employerId, fromOn }] : [],
    ),
  )
  await insertContacts(
    context,
    driveId,
    people.flatMap(({ id, contacts }) => contacts.map((contact) => ({ workerId: id, ...contact }))),
  )
}

/** Main placements from a day on, for people who have none. */
export async function insertPlacements(
  { tx, viewer, now }: CommandContext,
  driveId: string,
  placed: readonly {
    workerId: string
    cellId: string
    employerId?: string | null
    fromOn: CalendarDate
  }[],
): Promise<void> {
  if (placed.length === 0) return
  const workers = placed.map(({ workerId }) => workerId)
  const cells = placed.map(({ cellId }) => cellId)
  const firms = placed.map(({ employerId }) => employerId ?? null)
  const days = placed.map(({ fromOn }) => fromOn)
  await tx.sql`
    insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, recorded_at, recorded_by)
    select ${driveId}, x.id, x.worker, x.cell, x.firm, true, x.day, ${now}, ${viewer.userId}
    from unnest(${placed.map(() => v7())}::uuid[], ${workers}::uuid[], ${cells}::uuid[], ${firms}::uuid[],
      ${days}::date[]) x (id, worker, cell, firm, day)`
}

/** Ways to reach people, sealed, with the blind index that hints at duplicates. */
export async function insertContacts(
  { tx, vault, now }: CommandContext,
  driveId: string,
  contacts: readonly ({ workerId: string; contactId?: string } & ContactPoint)[],
): Promise<void> {
  if (contacts.length === 0) return
  const key = driveKey(driveId)
  const ids = contacts.map(({ contactId }) => contactId ?? v7())
  const workers = contacts.map(({ workerId }) => workerId)
  const kinds = contacts.map(({ kind }) => kind)
  const blinds = contacts.map(({ kind, value }) => vault.blindIndex(key, kind, value))
  const words = contacts.map(({ value }, index) =>
    vault.seal(key, { table: 'contact', rowId: ids[index] ?? '' }, { value }),
  )
  await tx.sql`
    insert into contact (drive_id, id, worker_id, kind, blind, words, added_at)
    select ${driveId}, x.id, x.worker, x.kind, x.blind, x.words, ${now}
    from unnest(${ids}::uuid[], ${workers}::uuid[], ${kinds}::text[], ${blinds}::bytea[], ${words}::bytea[])
      x (id, worker, kind, blind, words)`
}

/**
 * Codes that nobody visible has. A worker leader does not see all; should a code be taken after all, the database refuses the
 * whole and sending again draws other codes.
 */
async function freshCodes({ tx }: CommandContext, driveId: string, count: number): Promise<string[]> {
  const taken = await tx.sql<{ code: string }>`select code from worker where drive_id = ${driveId}`
  return newWorkerCodes(count, new Set(taken.map(({ code }) => code)), (below) => randomInt(below))
}
