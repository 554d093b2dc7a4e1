import type { CalendarDate } from '@/lib/clock'
import { vaultFor } from '@/lib/vault/vault-for'
import { withClient } from '@/scripts/database/with-client'
import { addLargeNetwork } from './add-large-network'
import { addLargeShop } from './add-large-shop'
import { REQUESTS } from './coaching-requests'
import { type DemoPerson, findDemoPeople } from './demo-people'
import type { DriveStory } from './drive-story'
import { freezeActions } from './freeze-actions'
import { writePastDrives } from './past-drives'
import { countPastWeeks } from './past-weeks'
import { countDrives, refreshReach } from './rollups'
import { collectRows } from './seed-rows'
import type { SeededDrive } from './seeded-drive'
import { seededRandom } from './seeded-random'
import type { Seeding } from './seeding'
import { BIKE_SHOP } from './stories/bike-shop'
import { BUS_GARAGE } from './stories/bus-garage'
import { CAFE } from './stories/cafe'
import { HOSPITAL } from './stories/hospital'
import { MUSEUM } from './stories/museum'
import { WAREHOUSE } from './stories/warehouse'
import { writeCalls } from './write-calls'
import { writeCampaign } from './write-campaign'
import { writeDrive } from './write-drive'
import { writeFrontDoor } from './write-front-door'
import { writeNetwork } from './write-network'
import { writePlaces } from './write-places'
import { writePod } from './write-pod'
import { writeRequest } from './write-request'
import { writeReview } from './write-review'

/** `small`: six drives. The others have these too, and a shop of 5,000 or a network of 250,000 people beside them. */
export type DemoSize = 'small' | 'shop5k' | 'network250k'

export type DemoNetwork = {
  /** People to sign in as. */
  people: DemoPerson[]
  /** The six drives by their keys; `shop5k` adds `largeShop`. */
  drives: Record<string, SeededDrive>
  /** Users of the network, coaches included, by their keys. */
  users: Record<string, string>
}

/** The six drives, each in a different shop, size, model and stage. */
export const DRIVE_STORIES: readonly DriveStory[] = [WAREHOUSE, CAFE, BIKE_SHOP, HOSPITAL, MUSEUM, BUS_GARAGE]

const SEED = 20_261_122

/**
 * Fills an empty, migrated database with the demo network and makes it a demo. The same `today` gives the same rows and ids;
 * dates lie before it. Words are sealed with the keyring of this process.
 *
 * @param report how many drives are there, for a progress bar.
 */
export function seedDemo(options: {
  ownerUrl: string
  today: CalendarDate
  size: DemoSize
  report?: (done: number, total: number, what: string) => void
}): Promise<DemoNetwork> {
  const { ownerUrl, today, size, report = () => undefined } = options
  return withClient(ownerUrl, async (owner) => {
    const seeding = {
      random: seededRandom(SEED),
      today,
      vault: vaultFor({ kind: 'cli' }),
      rows: collectRows(),
    }
    const { drives, users } = writeSmallNetwork(seeding)
    const adminId = users.hugo as string
    const driveIds = Object.values(drives).map(({ id }) => id)
    await seeding.rows.write(owner)
    await freezeActions(owner, driveIds)
    await countDrives(owner, driveIds)
    await countPastWeeks(owner, driveIds, today)
    await refreshReach(owner, driveIds, adminId)
    report(6, 6, 'drives')
    if (size === 'shop5k') drives.largeShop = await addLargeShop(seeding, owner, adminId)
    if (size === 'network250k') {
      await addLargeNetwork(seeding, owner, {
        adminId,
        report: (done, total) => report(done, total, 'drives'),
      })
    }
    await owner.query(
      `insert into instance (id, mode) values (1, 'demo')
       on conflict (id) do update set mode = 'demo', setup_token_hash = null`,
    )
    await owner.query('analyze')
    return { people: await findDemoPeople(owner), drives, users }
  })
}

function writeSmallNetwork(seeding: Seeding): {
  drives: Record<string, SeededDrive>
  users: Record<string, string>
} {
  const users = writeNetwork(seeding)
  const drives: Record<string, SeededDrive> = {}
  for (const story of DRIVE_STORIES) drives[story.key] = writeDrive(seeding, story, users)
  writePastDrives(seeding, users)
  for (const request of REQUESTS) {
    const drive = drives[request.drive]
    const story = DRIVE_STORIES.find(({ key }) => key === request.drive)
    if (drive && story) writeRequest(seeding, request, { drive, story, users })
  }
  writeCampaign(seeding, drives)
  writeFrontDoor(seeding, users)
  writeCalls(seeding, users)
  writeReview(seeding, { drives, users })
  writePod(seeding, users)
  if (drives.warehouse) writePlaces(seeding, users, drives.warehouse)
  return { drives, users }
}
