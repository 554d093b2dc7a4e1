import 'server-only'
import { v7 } from 'uuid'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import { insertContacts, insertPlacements, insertWorkers } from '@/lib/workers/commands/insert-workers'
import type { WorkerName } from '@/lib/workers/worker-name'
import { firmNamed, placeKey, type ShopStructure, saysPlace } from '../place-labels'
import type { ImportPlan, PlannedRow } from '../plan-import'
import { reportProgress } from '../reading/progress'
import { addPlaces } from './add-places'

type Batch = { driveId: string; importId: string; hash: Buffer; today: CalendarDate }
/** New people go in by parts, all in one transaction, so that a long list can say how far it is. */
const PEOPLE_AT_ONCE = 500

type Usable = PlannedRow & { draft: NonNullable<PlannedRow['draft']> }

/** Writes a plan down in the transaction of its command: the batch, new parts of the shop, new people, what others gain. */
export async function writeImport(
  context: CommandContext,
  { driveId, importId, hash, today }: Batch,
  plan: ImportPlan,
  structure: ShopStructure,
): Promise<void> {
  const { tx, viewer, now } = context
  const { rows, counts, newPlaces } = plan
  await tx.sql`
    insert into import_batch (drive_id, id, file_hash, rows, made_by, made_at, counts)
    values (${driveId}, ${importId}, ${hash}, ${rows.length}, ${viewer.userId}, ${now}, ${JSON.stringify(counts)})`
  const cellByPlace = await addPlaces(context, driveId, structure, newPlaces)
  const cellOf = ({ draft }: Usable) =>
    saysPlace(draft.place) ? (cellByPlace.get(placeKey(draft.place, structure)) ?? null) : null

  const firmOf = ({ draft }: Usable) => draft.firm && firmNamed(draft.firm, structure)

  const usable = rows.filter((row): row is Usable => row.draft !== null)
  const people = usable
    .filter(({ verdict }) => verdict === 'new')
    .map((row) => ({
      id: v7(),
      name: row.draft.name,
      cellId: cellOf(row),
      employerId: firmOf(row),
      fromOn: row.draft.startedOn && row.draft.startedOn < today ? row.draft.startedOn : today,
      contacts: row.draft.contacts,
    }))
  const total = counts.new + counts.matched
  for (let first = 0; first < people.length; first += PEOPLE_AT_ONCE) {
    const part = people.slice(first, first + PEOPLE_AT_ONCE)
    await insertWorkers(context, { driveId, importId, people: part })
    await tx.sql`select app.apply_facts(${driveId}, ${part.map(({ id }) => id)}::uuid[])`
    await reportProgress({ step: 'written', done: first + part.length, total })
  }

  const matched = usable.filter(({ verdict }) => verdict === 'matched')
  const gaining = (gain: 'contact' | 'placement' | 'name') =>
    matched.flatMap((row) =>
      row.workerId && row.gains.includes(gain) ? [{ ...row, workerId: row.workerId }] : [],
    )
  await insertPlacements(
    context,
    driveId,
    gaining('placement').flatMap((row) => {
      const cellId = cellOf(row)
      return cellId ? [{ workerId: row.workerId, cellId, employerId: firmOf(row), fromOn: today }] : []
    }),
  )
  await addMissingContacts(context, driveId, gaining('contact'))
  for (const { workerId, draft } of gaining('name')) await fillName(context, driveId, workerId, draft.name)

  const touched = matched.flatMap(({ workerId }) => workerId ?? [])
  await tx.sql`select app.apply_facts(${driveId}, ${touched}::uuid[])`
  await reportProgress({ step: 'written', done: total, total })
}

async function addMissingContacts(
  context: CommandContext,
  driveId: string,
  rows: (Usable & { workerId: string })[],
): Promise<void> {
  const { tx, vault } = context
  const known = await tx.sql<{ key: string }>`
    select worker_id || encode(blind, 'hex') as key from contact
    where drive_id = ${driveId} and worker_id = any (${rows.map(({ workerId }) => workerId)}::uuid[])`
  const keys = new Set(known.map(({ key }) => key))
  const missing = rows.flatMap(({ workerId, draft }) =>
    draft.contacts
      .filter(
        ({ kind, value }) =>
          !keys.has(workerId + vault.blindIndex(driveKey(driveId), kind, value).toString('hex')),
      )
      .map((contact) => ({ workerId, ...contact })),
  )
  await insertContacts(context, driveId, missing)
}

/** Only blanks are filled; what somebody wrote is never replaced by a list. */
async function fillName(
  { tx, vault, now }: CommandContext,
  driveId: string,
  workerId: string,
  name: WorkerName,
): Promise<void> {
  const place = { table: 'worker_name', rowId: workerId }
  const [row] = await tx.sql<{ words: Buffer }>`
    select words from worker_name where drive_id = ${driveId} and worker_id = ${workerId} for no key update`
  if (!row) return
  const old = vault.open<Partial<WorkerName>>(driveKey(driveId), place, row.words)
  const filled = { first: old.first ?? name.first, last: old.last ?? name.last, nick: old.nick ?? name.nick }
  const words = vault.seal(driveKey(driveId), place, filled)
  await tx.sql`update worker_name set words = ${words}, version = version + 1, updated_at = ${now}
    where drive_id = ${driveId} and worker_id = ${workerId}`
}
