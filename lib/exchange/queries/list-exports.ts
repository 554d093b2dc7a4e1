import 'server-only'
import { createHash } from 'node:crypto'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { readAddressText } from '@/lib/workers/lists/read-address'
import { listedPeopleIn } from '@/lib/workers/queries/listed-facts'
import { narrowedIn } from '@/lib/workers/queries/people-page'
import { CELLS_TABLE, type ListExport, RECORDS_FILE } from '../list-export'

/** Lists that were asked for lately, the newest first, and what asking for another would mean. */
export type ListExports = { exports: ListExport[]; holders: number; rows: number }

/** What the page of lists that leave shows for the list at `address`; `null` for whoever does not see the whole drive. */
export const getListExports = (
  session: Session,
  driveId: string,
  address: string,
  now: Date,
): Promise<ListExports | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ holders: number }>`
      select cardinality(app.holders_of(id)) as holders from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const exports = await tx.sql<ListExport>`
      select id, purpose, address, rows, with_names as "withNames", asked_by as "askedBy", asked_at as "askedAt",
        agreed_at as "agreedAt", expires_at as "expiresAt", taken_at as "takenAt", cancelled_at as "cancelledAt"
      from list_export where drive_id = ${driveId} order by asked_at desc, id desc limit 20`
    return { exports, holders: drive.holders, rows: await rowsOf(tx, driveId, address, now) }
  })

/** One list, as the viewer may see it; `null` when there is none. */
export async function listExportIn(
  { sql }: ViewerTx,
  driveId: string,
  id: string,
): Promise<ListExport | null> {
  const [found] = await sql<ListExport>`
    select id, purpose, address, rows, with_names as "withNames", asked_by as "askedBy", asked_at as "askedAt",
      agreed_at as "agreedAt", expires_at as "expiresAt", taken_at as "takenAt", cancelled_at as "cancelledAt"
    from list_export where drive_id = ${driveId} and id = ${id}`
  return found ?? null
}

/** How many lines the list at an address has today: people, or areas. */
export const rowsOf = async (tx: ViewerTx, driveId: string, address: string, now: Date): Promise<number> =>
  (await linesOf(tx, driveId, address, now)).length

/** Who, or which areas, the list at an address holds today, by id. */
export async function linesOf(
  tx: ViewerTx,
  driveId: string,
  address: string,
  now: Date,
): Promise<readonly string[]> {
  if (address === CELLS_TABLE)
    return (await coverageNowIn(tx, driveId, now))?.coverage.cells.map(({ cellId }) => cellId) ?? []
  if (address === RECORDS_FILE) return recordLines(tx, driveId)
  const listed = await listedPeopleIn(tx, driveId, now)
  if (!listed) return []
  const people = await narrowedIn(tx, driveId, listed, readAddressText(address).filter)
  return people.map(({ workerId }) => workerId)
}

/** Records of what was done to people, each with a digest of what is sealed in it: a file that was taken can be held against them. */
async function recordLines({ sql }: ViewerTx, driveId: string): Promise<string[]> {
  const rows = await sql<{ line: string }>`
    select concat_ws(' ', id, happened_on, kind, encode(sha256(coalesce(words, ''::bytea)), 'hex')) as line
    from retaliation where drive_id = ${driveId} and withdrawn_at is null order by happened_on, id limit 500`
  return rows.map(({ line }) => line)
}

/** One short text for the lines of a list, whatever their order: a list that was taken can be told from one that has changed. */
export const markOfLines = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.toSorted().join()).digest('base64url').slice(0, 22)
