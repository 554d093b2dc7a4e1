import type pg from 'pg'
import { addPlainTalks } from './add-plain-talks'
import type { CellStory, CrowdStory, DriveStory } from './drive-story'
import { countDrives, refreshReach } from './rollups'
import type { SeededDrive } from './seeded-drive'
import type { Seeding } from './seeding'
import { writeDrive } from './write-drive'

const PEOPLE = 5000
const CELLS = 36
const HALLS = [
  'Hall one',
  'Hall two',
  'Hall three',
  'Hall four',
  'Hall five',
  'Hall six',
  'Hall seven',
  'Hall eight',
  'Hall nine',
]
const CREWS = ['Morning crew', 'Late crew', 'Night crew', 'Weekend crew']

/** Adds one shop of 5,000 people, or of so many `people`, in 36 cells, three talks each, with a committee of two and a worker leader. */
export async function addLargeShop(
  seeding: Seeding,
  owner: pg.ClientBase,
  adminId: string,
  people = PEOPLE,
): Promise<SeededDrive> {
  const drive = writeDrive(seeding, largeShop(people), {})
  await seeding.rows.write(owner)
  await addPlainTalks(owner, [drive.id], seeding.today)
  await owner.query('analyze')
  await countDrives(owner, [drive.id])
  await refreshReach(owner, [drive.id], adminId)
  return drive
}

function largeShop(people: number): DriveStory {
  const cells = HALLS.flatMap((hall, h) =>
    CREWS.map(
      (crew, c): CellStory => ({
        key: `h${h}c${c}`,
        site: 'The plant',
        department: hall,
        shift: crew,
        people: Math.round((people * 1.08) / CELLS),
      }),
    ),
  )
  const crowds = cells.map(({ key }, index): CrowdStory => {
    const named = Math.floor(people / cells.length) + (index < (people % cells.length) - 3 ? 1 : 0)
    const names = index % 2 ? 'es' : 'en'
    return { cell: key, named, talkedWith: 0, by: ['ottilie'], values: [3], ago: [100, 10], names }
  })
  return {
    ...{
      key: 'largeShop',
      code: `QUARTZ-${people}`,
      codeName: 'Wide River',
      locale: 'en',
      timeZone: 'America/Chicago',
    },
    ...{
      industry: 'factory',
      startedAgo: 175,
      headcounts: [{ people: Math.round(people * 1.08), source: 'schedule', ago: 100 }],
      cells,
      crowds,
    },
    attributes: [
      { kind: 'context', value: 'no_union', ago: 175 },
      { kind: 'model', value: 'militant_mainstream', ago: 175 },
    ],
    people: [
      {
        key: 'ottilie',
        first: 'Ottilie',
        last: 'Grandchamp',
        cell: 'h0c0',
        roles: ['committee', 'data_steward'],
        seat: 100,
      },
      { key: 'benedikt', first: 'Benedikt', last: 'Amsel', cell: 'h1c0', roles: ['committee'], seat: 90 },
      { key: 'perpetua', first: 'Perpetua', last: 'Nakalembe', cell: 'h0c1', roles: ['worker_leader'] },
    ],
  }
}
