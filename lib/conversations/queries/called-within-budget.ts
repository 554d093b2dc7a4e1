import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { calledBy } from './called'

/** {@link calledBy} for people whom a page shows by the way: by code once the viewer has read enough names for now. */
export async function calledWithinBudget(
  tx: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): ReturnType<typeof calledBy> {
  const names = await calledBy(tx, driveId, workerIds)
  const named = [...names].flatMap(([id, { isCode }]) => (isCode ? [] : id))
  if (await mayShowNames(tx, driveId, named)) return names
  const rows = await tx.sql<{ id: string; code: string }>`
    select id, code from worker where drive_id = ${driveId} and id = any (${workerIds}::uuid[])`
  return new Map(rows.map(({ id, code }) => [id, { called: code, code, isCode: true }]))
}
