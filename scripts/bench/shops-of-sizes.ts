import { v7 } from 'uuid'
import { dateIn, now } from '@/lib/clock'
import { vaultFor } from '@/lib/vault/vault-for'
import { addLargeShop } from '@/prisma/seed/add-large-shop'
import { collectRows } from '@/prisma/seed/seed-rows'
import { seededRandom } from '@/prisma/seed/seeded-random'
import { withClient } from '../database/with-client'
import type { BenchInstance } from './bench-instance'

/** A shop of the bench and how many people it has. */
export type SizedShop = { people: number; driveId: string }

const SEED = 4021
/** Accounts of the demo have smaller numbers, its largest network's too. */
const FIRST_ACCOUNT = 50_000

/**
 * Adds a shop of each size to the bench's database where it is not there yet, from a fixed seed. Whoever the bench asks as sees
 * everything in them.
 */
export function addShops(instance: BenchInstance, sizes: readonly number[]): Promise<SizedShop[]> {
  return withClient(instance.ownerUrl, async (owner) => {
    const { rows: admins } = await owner.query<{ userId: string }>(
      `select user_id as "userId" from network_role where role = 'network_admin' and until_at is null limit 1`,
    )
    const { rows: askers } = await owner.query<{ userId: string }>(
      'select user_id as "userId" from device where id = $1',
      [instance.phone.deviceId],
    )
    const random = seededRandom(SEED)
    while (random.serial() < FIRST_ACCOUNT);
    const shops = []
    for (const people of sizes) {
      const { rows: known } = await owner.query<{ id: string }>('select id from drive where code = $1', [
        `QUARTZ-${people}`,
      ])
      if (known[0]) {
        shops.push({ people, driveId: known[0].id })
        continue
      }
      const seeding = {
        random,
        today: dateIn('UTC', now()),
        vault: vaultFor({ kind: 'cli' }),
        rows: collectRows(),
      }
      const { id: driveId } = await addLargeShop(seeding, owner, admins[0]?.userId ?? '', people)
      await owner.query(
        `insert into drive_role (drive_id, id, user_id, role, from_at) values ($1, $2, $3, 'committee', now())`,
        [driveId, v7(), askers[0]?.userId],
      )
      await owner.query(
        `insert into reach (id, user_id, drive_id, level) select gen_random_uuid(), $2, $1, unnest(array['chart', 'member'])`,
        [driveId, askers[0]?.userId],
      )
      shops.push({ people, driveId })
    }
    await owner.query('vacuum analyze')
    return shops
  })
}
