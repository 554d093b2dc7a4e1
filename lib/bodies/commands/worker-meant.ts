import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import { normalName } from '@/lib/workers/normal-name'
import type { WorkerName } from '@/lib/workers/worker-name'
import type { RecordMembership } from '../schema'

type Told = { workerId: string; words: Buffer }

/**
 * Who is to go on a list: somebody the viewer reaches, or somebody whose code and first name (or nickname) they were told. `null`
 * where it is nobody: a code alone never tells whose it is.
 */
export async function workerMeant(
  { driveId, bodyId, workerId, told }: RecordMembership,
  { tx, vault }: CommandContext,
): Promise<string | null> {
  if (!told) {
    const [worker] = await tx.sql<{ id: string }>`
      select id from worker where drive_id = ${driveId} and id = ${workerId} and removed_at is null`
    return worker?.id ?? null
  }
  const [worker] = await tx.sql<Told>`
    select worker_id as "workerId", words from app.worker_told(${driveId}, ${bodyId}, ${told.code.toUpperCase()})`
  if (!worker) return null
  const sealedTo = { table: 'worker_name', rowId: worker.workerId }
  const { first, nick } = vault.open<Partial<WorkerName>>(driveKey(driveId), sealedTo, worker.words)
  const names = [first, nick].flatMap((name) => (name ? normalName(name) : []))
  return names.includes(normalName(told.name)) ? worker.workerId : null
}
