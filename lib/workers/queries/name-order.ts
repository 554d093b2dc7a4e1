import 'server-only'
import { createHash } from 'node:crypto'
import type { WorkerName } from '../worker-name'

type Placed = { workerId: string; nameVersion: number }
type Named = { workerId: string; name: WorkerName; code: string }

/** Orders that are kept: ids only, never a name. The oldest goes first. */
const MOST_KEPT = 200
const kept = new Map<string, readonly string[]>()

/**
 * Puts people in the order of their names. Opening 5,000 names takes longer than the rest of a page, so the order of a set of
 * people is kept until one of them is renamed, added or taken off; then `openAll` is asked for the names again.
 */
export async function inOrderOfNames<Person extends Placed>(
  driveId: string,
  people: readonly Person[],
  openAll: () => Promise<readonly Named[]>,
): Promise<Person[]> {
  const key = fingerprint(driveId, people)
  const order = kept.get(key) ?? sorted(await openAll())
  kept.delete(key)
  kept.set(key, order)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  const byId = new Map(people.map((person) => [person.workerId, person]))
  return order.flatMap((workerId) => byId.get(workerId) ?? [])
}

function fingerprint(driveId: string, people: readonly Placed[]): string {
  const hash = createHash('sha256').update(driveId)
  for (const { workerId, nameVersion } of people) hash.update(`${workerId}${nameVersion} `)
  return hash.digest('base64')
}

/** One order whatever the language of the screen, so that a list does not jump when somebody switches. */
function sorted(people: readonly Named[]): string[] {
  const collator = new Intl.Collator('es', { sensitivity: 'base', numeric: true })
  return people
    .map(({ workerId, code, name }) => {
      const shown = [name.nick ?? name.first, name.last].filter(Boolean).join(' ')
      return { workerId, code, shown }
    })
    .sort((a, b) => collator.compare(a.shown, b.shown) || (a.code < b.code ? -1 : 1))
    .map(({ workerId }) => workerId)
}
