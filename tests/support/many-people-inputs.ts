import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { author, drive, person, today } from './input-facts'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** One person, with the id of what will be written about them. */
const factPeople = async (shop: Shop, me: Actor) => [{ workerId: await person(shop, me), factId: v7() }]

/** Inputs of what is done to many people at once. */
export const manyPeopleInputs = {
  'worker.place_many': async (shop, me) => ({
    ...drive(shop),
    ...{ cellId: shop.oak.cells.packDay, fromOn: today(), people: await factPeople(shop, me) },
  }),
  'worker.unplace_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      `insert into placement (drive_id, id, worker_id, cell_id, from_on, recorded_at, recorded_by)
       values ($1, $2, $3, $4, current_date, now(), $5)`,
      [shop.oak.driveId, factId, workerId, shop.oak.cells.packDay, author(shop, me)],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'worker.status_many': async (shop, me) => ({
    ...drive(shop),
    ...{ status: 'on_leave', fromOn: today(), people: await factPeople(shop, me) },
  }),
  'worker.unstatus_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      `insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
       values ($1, $2, $3, 'left', current_date, now(), $4)`,
      [shop.oak.driveId, factId, workerId, author(shop, me)],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'worker.leave_alone_many': async (shop, me) => ({
    ...drive(shop),
    ...{ leaveAlone: true, workerIds: [await person(shop, me)] },
  }),
  'turf.assign_many': async (shop, me) => ({
    ...drive(shop),
    ...{ userId: shop.oak.people.bo.userId, people: await factPeople(shop, me) },
  }),
  'turf.end_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      'insert into turf (drive_id, id, user_id, worker_id, from_at) values ($1, $2, $3, $4, now())',
      [shop.oak.driveId, factId, shop.oak.people.bo.userId, workerId],
    )
    return { ...drive(shop), factIds: [factId] }
  },
} satisfies Partial<Record<Verb, ValidInput>>
