import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { aboutPerson, author, drive, person, today } from './input-facts'
import type { ValidInput } from './valid-input'

/** Inputs that the verbs of who follows whom, of the committee and of whose list accept. */
export const leaderInputs = {
  'leader.mark': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    markId: v7(),
    status: 'suspected',
  }),
  'committee.seat': async (shop, me) => ({ ...(await aboutPerson(shop, me)), seatId: v7(), change: 'join' }),
  'tie.record': async (shop, me) => ({
    ...drive(shop),
    ...{ tieId: v7(), fromWorkerId: await person(shop, me), toWorkerId: await person(shop, me) },
    ...{ kind: 'follows', confidence: 2 },
  }),
  'tie.withdraw': async (shop, me) => {
    const [tieId, one, other] = [v7(), await person(shop, me), await person(shop, me)]
    await shop.owner.query(
      `insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
       values ($1, $2, $3, $4, 'follows', 1, current_date, now(), $5)`,
      [shop.oak.driveId, tieId, one, other, author(shop, me)],
    )
    return { ...drive(shop), tieId }
  },
  'turf.take_on': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ commitmentId: v7(), dueOn: addDays(today(), 3) },
  }),
  'turf.assign': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ turfId: v7(), userId: shop.oak.people.bo.userId },
  }),
  'turf.end': async (shop, me) => {
    const [turfId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      'insert into turf (drive_id, id, user_id, worker_id, from_at) values ($1, $2, $3, $4, now())',
      [shop.oak.driveId, turfId, shop.oak.people.bo.userId, workerId],
    )
    return { ...drive(shop), turfId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
