import { tieEnds } from '@/lib/leaders/ties'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, momentAgo, writtenAfter } from './seeding'

/** Adds who listens to whom and who spent time with whom. Choices of its own, so that a new tie changes nothing else. */
export function writeTies(seeding: DriveSeeding): void {
  const { drive, rows, story } = seeding
  const about = { ...seeding, random: seededRandom(ownSeed(story.key)) }
  for (const { kind, from, to, confidence, ago } of story.ties ?? []) {
    for (const other of to) {
      const [from_worker_id, to_worker_id] = tieEnds(kind, workerOf(about, from), workerOf(about, other))
      rows.add('tie', {
        ...{ drive_id: drive.id, id: about.random.id(), from_worker_id, to_worker_id, kind, confidence },
        on_date: dayAgo(about, ago),
        recorded_at: momentAgo(about, ago),
        recorded_by: drive.stewardId,
      })
    }
  }
  for (const { kind, by, with: others, ago } of story.together ?? []) {
    const id = about.random.id()
    const happened_at = momentAgo(about, ago)
    rows.add('time_together', {
      ...{ drive_id: drive.id, id, kind, happened_at, happened_on: dayAgo(about, ago) },
      logged_by: drive.users[by] ?? drive.stewardId,
      recorded_at: writtenAfter(about, happened_at),
    })
    for (const key of [by, ...others]) {
      const part = { drive_id: drive.id, time_together_id: id, worker_id: workerOf(about, key) }
      rows.add('time_together_person', part)
    }
  }
}

function workerOf({ drive }: DriveSeeding, key: string): string {
  const id = drive.workers[key]
  if (!id) throw new RangeError(`Nobody in ${drive.key} is called ${key}`)
  return id
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
