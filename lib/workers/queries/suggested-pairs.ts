import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { DuplicatePair } from '../find-duplicates'
import { suggestDuplicates, withoutRuledOut } from '../suggest-duplicates'
import type { WorkerName } from '../worker-name'
import { notedAsTwoIn } from './noted-as-two'

/** Pairs that were found lately: ids and reasons, never a name. Comparing 5,000 people takes half a second. The oldest goes first. */
const MOST_KEPT = 50
const kept = new Map<string, readonly DuplicatePair[]>()

type Listed = { id: string; version: number; cellKey: string | null; contactKeys: string[] | null }

/**
 * Who of this drive may be on the list twice, strongest first. Not those of whom somebody said that they are two, nor those who are
 * written down side by side. Names are opened for the comparison and never leave it.
 */
export async function suggestedPairsIn(tx: ViewerTx, driveId: string): Promise<DuplicatePair[]> {
  const listed = await tx.sql<Listed>`
    select w.id, n.version, s.cell_id as "cellKey",
      (select array_agg(encode(c.blind, 'hex') order by c.blind) from contact c where c.drive_id = w.drive_id and c.worker_id = w.id)
        as "contactKeys"
    from worker w join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
    left join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
    where w.drive_id = ${driveId} and w.removed_at is null order by w.id`
  const key = createHash('sha256')
    .update(JSON.stringify([driveId, listed]))
    .digest('base64')
  const found = kept.get(key) ?? (await compare(tx, driveId, listed))
  kept.delete(key)
  kept.set(key, found)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  const notSame = await tx.sql<{ one: string; other: string }>`
    select worker_id as one, other_worker_id as other from not_same_person where drive_id = ${driveId}`
  const open = withoutRuledOut(found, notSame)
  return withoutRuledOut(open, await notedAsTwoIn(tx, driveId, open))
}

async function compare(tx: ViewerTx, driveId: string, listed: readonly Listed[]): Promise<DuplicatePair[]> {
  const rows = await tx.sql<{ workerId: string; words: Buffer }>`
    select worker_id as "workerId", words from worker_name where drive_id = ${driveId}`
  const wordsOf = new Map(rows.map(({ workerId, words }) => [workerId, words]))
  const people = listed.flatMap(({ id, cellKey, contactKeys }) => {
    const words = wordsOf.get(id)
    if (!words) return []
    const place = { table: 'worker_name', rowId: id }
    const {
      first = null,
      last = null,
      nick = null,
    } = tx.vault.open<Partial<WorkerName>>(driveKey(driveId), place, words)
    return [{ id, name: { first, last, nick }, contactKeys: contactKeys ?? [], cellKey }]
  })
  const steps = suggestDuplicates(people)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
