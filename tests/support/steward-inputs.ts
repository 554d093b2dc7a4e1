import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { person, today } from './input-facts'
import { giveRole, newUser } from './people'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

async function stewardship(shop: Shop, me: Actor) {
  const [stewardshipId, workerId] = [v7(), await person(shop, me)]
  await shop.owner.query(
    `insert into stewardship (drive_id, id, worker_id, kind, from_on, recorded_by, recorded_at)
     values ($1, $2, $3, 'steward', current_date - 30, $4, now())`,
    [shop.oak.driveId, stewardshipId, workerId, shop.oak.people.ana.userId],
  )
  return { driveId: shop.oak.driveId, stewardshipId }
}

async function liaison({ oak, owner }: Shop): Promise<string> {
  const { userId } = await newUser(owner)
  await giveRole(owner, oak.people.ana.session, { driveId: oak.driveId, userId, role: 'union_liaison' })
  return userId
}

/** Inputs of the verbs about stewards and about what the union is shown. */
export const stewardInputs = {
  'steward.name': async (shop, me) => ({
    ...{ driveId: shop.oak.driveId, stewardshipId: v7(), workerId: await person(shop, me) },
    ...{ cellId: shop.oak.cells.dockNight, kind: 'steward', fromOn: today() },
  }),
  'steward.end': async (shop, me) => ({ ...(await stewardship(shop, me)), untilOn: today() }),
  'liaison.grant': async (shop) => ({
    ...{ driveId: shop.oak.driveId, grantId: v7(), userId: await liaison(shop) },
    ...{ what: 'stewards', untilOn: addDays(today(), 30) },
  }),
  'liaison.revoke': async (shop) => {
    const [grantId, { oak }] = [v7(), shop]
    await shop.owner.query(
      `insert into liaison_grant (drive_id, id, user_id, what, granted_by, granted_at, until_at)
       values ($1, $2, $3, 'counts', $4, now(), now() + interval '9 days')`,
      [oak.driveId, grantId, await liaison(shop), oak.people.ana.userId],
    )
    return { driveId: oak.driveId, grantId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
