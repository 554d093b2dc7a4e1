import type pg from 'pg'
import { addPlainTalks } from './add-plain-talks'
import type { DriveStory } from './drive-story'
import { countDrives, refreshReach } from './rollups'
import { collectRows } from './seed-rows'
import type { Seeding } from './seeding'
import { writeDrive } from './write-drive'

const DRIVES = 10_000
const DRIVES_A_BATCH = 250
/** With the steward 25 people in each. */
const CROWD = 12
const INDUSTRIES = [
  'warehouse',
  'food',
  'health',
  'retail',
  'transport',
  'education',
  'care',
  'hotel',
] as const
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const

/** Adds 250,000 people in 10,000 drives of two cells, three talks each. `report` hears how many drives are done. */
export async function addLargeNetwork(
  seeding: Seeding,
  owner: pg.ClientBase,
  { adminId, report }: { adminId: string; report: (drives: number, total: number) => void },
): Promise<void> {
  let written = Promise.resolve()
  for (let from = 0; from < DRIVES; from += DRIVES_A_BATCH) {
    const batch = { ...seeding, rows: collectRows() }
    const ids = Array.from(
      { length: DRIVES_A_BATCH },
      (_, index) => writeDrive(batch, plainDrive(batch, from + index), {}).id,
    )
    await written
    if (from > 0) report(from, DRIVES)
    // While the database works on this batch, the next one is being made up.
    written = writeBatch(batch, owner, ids, adminId)
  }
  await written
  report(DRIVES, DRIVES)
}

async function writeBatch(
  { rows, today }: Seeding,
  owner: pg.ClientBase,
  ids: readonly string[],
  adminId: string,
): Promise<void> {
  await rows.write(owner)
  await addPlainTalks(owner, ids, today)
  await countDrives(owner, ids)
  await refreshReach(owner, ids, adminId)
}

function plainDrive({ random }: Seeding, number: number): DriveStory {
  const crowd = { named: CROWD, talkedWith: 0, by: [], values: [], ago: [100, 10], names: 'en' } as const
  return {
    ...{
      key: `plain${number}`,
      code: `PALM-${100_000 + number}`,
      codeName: `Pebble ${number}`,
      locale: 'en',
    },
    ...{ timeZone: random.one(ZONES), industry: random.one(INDUSTRIES), startedAgo: 160 },
    attributes: [{ kind: 'model', value: 'pre_majority', ago: 160 }],
    headcounts: [{ people: 25 + random.below(20), source: 'guess', ago: 150 }],
    cells: [
      { key: 'front', site: 'The house', department: 'Front of house' },
      { key: 'rear', site: 'The house', department: 'Back of house' },
    ],
    people: [
      { key: 'steward', first: 'Robin', cell: 'front', roles: ['committee', 'data_steward'], seat: 100 },
    ],
    crowds: [
      { ...crowd, cell: 'front' },
      { ...crowd, cell: 'rear' },
    ],
  }
}
