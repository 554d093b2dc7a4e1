import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** What a notice about leaving says besides its kind: the code of the group, by which the reader's screen names it. */
export async function noticeParams({ sql }: ViewerTx, driveId: string): Promise<string> {
  const [drive] = await sql<{ code: string }>`select code from drive where id = ${driveId}`
  return JSON.stringify({ code: drive?.code ?? '' })
}
