import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { shortName, type WorkerName } from '@/lib/workers/worker-name'

/**
 * How this viewer may call each of these people: the short name where the viewer may read it, else the code. Whoever is
 * not there for the viewer is left out.
 */
export async function calledBy(
  tx: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): Promise<Map<string, { called: string; code: string; isCode: boolean }>> {
  if (workerIds.length === 0) return new Map()
  const rows = await tx.sql<{ id: string; code: string; words: Buffer | null }>`
    select w.id, w.code, n.words from worker w
    left join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
    where w.drive_id = ${driveId} and w.id = any (${workerIds}::uuid[])`
  return new Map(
    rows.map(({ id, code, words }) => {
      const name = words && openName(tx, driveId, id, words)
      return [id, { called: name || code, code, isCode: !name }]
    }),
  )
}

function openName({ vault }: ViewerTx, driveId: string, workerId: string, words: Buffer): string {
  const opened = vault.open<Partial<WorkerName>>(
    driveKey(driveId),
    { table: 'worker_name', rowId: workerId },
    words,
  )
  return shortName({ first: opened.first ?? null, last: opened.last ?? null, nick: opened.nick ?? null })
}
