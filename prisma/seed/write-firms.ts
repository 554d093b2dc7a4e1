import { networkKey } from '@/lib/vault/key-name'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, sealed } from './seeding'

/** Adds the firms of a drive beside its main one, and remembers whose people work in which cell. Choices of its own. */
export function writeFirms(seeding: DriveSeeding): void {
  const about = { ...seeding, random: seededRandom(ownSeed(seeding.story.key)) }
  const { drive, rows, random, story } = about
  const since = dayAgo(about, story.startedAgo)
  // Before the main one, which was named last and so stays the one that the drive is known by.
  const at = new Date(`${since}T12:00:00Z`)
  for (const { cells, ...words } of story.law?.firms ?? []) {
    const id = random.id()
    rows.add('employer', {
      ...{ id, industry: story.industry, words: sealed(about, networkKey, 'employer', id, words) },
      ...{ version: 1, created_by: drive.stewardId, created_at: at },
    })
    rows.add('drive_employer', {
      ...{ drive_id: drive.id, id: random.id(), employer_id: id, from_on: since, recorded_at: at },
    })
    for (const cell of cells) drive.firmOf[cell] = id
  }
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 53)
