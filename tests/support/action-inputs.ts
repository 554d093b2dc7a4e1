import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { author, drive, person, today } from './input-facts'
import { type Actor, newIds } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** What is asked for, and where it stands. */
async function demand({ oak, owner }: Shop): Promise<{ demandId: string; statusId: string }> {
  const ids = newIds('demandId', 'statusId')
  const by = oak.people.ana.userId
  await owner.query(
    `insert into demand (drive_id, id, words, target_kind, raised_on, recorded_at, recorded_by)
     values ($1, $2, '', 'employer', current_date, now(), $3)`,
    [oak.driveId, ids.demandId, by],
  )
  await owner.query(
    `insert into demand_status (drive_id, id, demand_id, status, on_date, recorded_at, recorded_by)
     values ($1, $2, $3, 'refused', current_date, now(), $4)`,
    [oak.driveId, ids.statusId, ids.demandId, by],
  )
  return ids
}

/** A button day of yesterday that has come so far, and how many could take part on the dock at night. */
async function action(
  { oak, owner }: Shop,
  stage: 'planned' | 'open' | 'closed' | 'cancelled',
): Promise<{ driveId: string; testId: string }> {
  const testId = v7()
  await owner.query(
    `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at, frozen_at, closed_at,
       cancelled_at)
     values ($1, $2, 'button_day', '', current_date - 1, true, 'people', $3, now(), case when $4 in ('open', 'closed') then now() end,
       case when $4 = 'closed' then now() end, case when $4 = 'cancelled' then now() end)`,
    [oak.driveId, testId, oak.people.ana.userId, stage],
  )
  if (stage !== 'planned')
    await owner.query(
      `insert into test_cell (drive_id, test_id, cell_id, eligible, changed_by, changed_at) values ($1, $2, $3, 40, $4, now())`,
      [oak.driveId, testId, oak.cells.dockNight, oak.people.ana.userId],
    )
  return { driveId: oak.driveId, testId }
}

/** Somebody on the frozen list of a button day, and an entry that they took part. */
async function participation(shop: Shop, me: Actor) {
  const [about, workerId, entryId] = [await action(shop, 'open'), await person(shop, me), v7()]
  await shop.owner.query(
    `insert into eligible (drive_id, test_id, worker_id, cell_id, committee) values ($1, $2, $3, $4, false)`,
    [about.driveId, about.testId, workerId, shop.oak.cells.dockNight],
  )
  await shop.owner.query(
    `insert into participation (drive_id, id, test_id, worker_id, result, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 'absent', now(), $5)`,
    [about.driveId, entryId, about.testId, workerId, author(shop, me)],
  )
  return { ...about, workerId, entryId }
}

/** Inputs that the verbs of demands and actions accept. */
export const actionInputs = {
  'demand.save': async (shop) => ({
    ...{ ...drive(shop), demandId: v7(), version: 0, text: 'A second person at night' },
    ...{ targetKind: 'employer', raisedOn: today() },
  }),
  'demand.move': async (shop) => {
    const { demandId } = await demand(shop)
    return { ...drive(shop), demandId, statusId: v7(), status: 'won', onDate: today() }
  },
  'demand.move_back': async (shop) => ({ ...drive(shop), statusId: (await demand(shop)).statusId }),
  'action.plan': async (shop) => ({
    ...{ ...drive(shop), testId: v7(), version: 0, kind: 'button_day', title: 'Buttons', happensOn: today() },
    ...{ visible: 'public', counting: 'people', goalPercent: 65, cellGoalPercent: 50 },
  }),
  'action.begin': (shop) => action(shop, 'planned'),
  'action.record': async (shop, me) => {
    const { driveId, testId, workerId } = await participation(shop, me)
    return { driveId, testId, result: 'took_part', entries: [{ entryId: v7(), workerId }] }
  },
  'action.unrecord': async (shop, me) => {
    const { driveId, testId, entryId } = await participation(shop, me)
    return { driveId, testId, entryIds: [entryId] }
  },
  'action.count': async (shop) => ({
    ...(await action(shop, 'open')),
    cellId: shop.oak.cells.dockNight,
    tookPart: 3,
  }),
  'action.close': (shop) => action(shop, 'open'),
  'action.reopen': (shop) => action(shop, 'closed'),
  'action.cancel': (shop) => action(shop, 'open'),
  'action.restore': (shop) => action(shop, 'cancelled'),
  'action.debrief': async (shop) => ({ ...(await action(shop, 'open')), debriefId: v7(), went: 'partly' }),
} satisfies Partial<Record<Verb, ValidInput>>
