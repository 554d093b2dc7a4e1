import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** The firms that people of a drive work or worked for: a placement names no other. */
export async function employersIn({ sql }: ViewerTx, driveId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select distinct employer_id as id from drive_employer where drive_id = ${driveId}`
  return rows.map(({ id }) => id)
}
