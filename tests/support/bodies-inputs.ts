import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { letters, mayWrite, person, sealed, today } from './input-facts'
import { addTestWorker } from './oak-street'
import { letIn } from './people'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const isSecretary = (me: Actor) =>
  mayWrite(me) || (me.where === 'here' && me.roles.includes('membership_secretary'))

/** A hidden list that whoever may keep one keeps together with Bo; Ana's for everybody else. */
async function body(shop: Shop, me: Actor): Promise<{ driveId: string; bodyId: string }> {
  const { oak, owner } = shop
  const { ana, bo } = oak.people
  const bodyId = v7()
  await owner.query(
    `insert into body (drive_id, id, kind, hidden, words, recorded_by, recorded_at) values ($1, $2, 'caucus', true, $3, $4, now())`,
    [oak.driveId, bodyId, sealed(shop, 'body', bodyId, { name: 'Thursday people' }), ana.userId],
  )
  for (const userId of [isSecretary(me) ? me.userId : ana.userId, bo.userId])
    await owner.query(
      'insert into body_secretary (drive_id, body_id, user_id, from_at, added_by) values ($1, $2, $3, now(), $3)',
      [oak.driveId, bodyId, userId],
    )
  return { driveId: oak.driveId, bodyId }
}

/** Somebody on the chart as a secretary who does not see it is told of them. */
async function codeAndName({ oak }: Shop) {
  const place = { name: letters(), cellId: oak.cells.dockNight }
  const { code, name } = await addTestWorker(oak.people.ana.session, oak.driveId, place)
  return { code, name }
}

async function membership(shop: Shop, me: Actor) {
  const where = await body(shop, me)
  const [membershipId, workerId] = [v7(), await person(shop, me)]
  await shop.owner.query(
    `insert into membership (drive_id, id, body_id, worker_id, from_on, dues, recorded_by, recorded_at)
     values ($1, $2, $3, $4, current_date - 9, 'regular', $5, now())`,
    [where.driveId, membershipId, where.bodyId, workerId, shop.oak.people.ana.userId],
  )
  return { ...where, membershipId }
}

/** Inputs of the verbs of bodies, their secretaries and their members. */
export const bodiesInputs = {
  'body.open': async ({ oak }, me) => ({
    driveId: oak.driveId,
    kind: 'caucus',
    hidden: !me.roles.includes('committee'),
    name: 'Thursday people',
  }),
  'body.rename': async (shop, me) => ({ ...(await body(shop, me)), name: 'Friday people', version: 1 }),
  'body.retire': body,
  'secretary.add': async (shop, me) => {
    const [where, { userId }] = [await body(shop, me), shop.oak.people.ana]
    await letIn(shop.owner, { driveId: where.driveId, madeBy: userId, userId: me.userId })
    return { ...where, userId }
  },
  'secretary.end': async (shop, me) => ({ ...(await body(shop, me)), userId: shop.oak.people.bo.userId }),
  'membership.record': async (shop, me) => {
    const who = mayWrite(me) ? { workerId: await person(shop, me) } : { told: await codeAndName(shop) }
    return { ...(await body(shop, me)), ...who, fromOn: addDays(today(), -3), dues: 'regular' }
  },
  'membership.end': async (shop, me) => ({ ...(await membership(shop, me)), untilOn: today() }),
  'membership.withdraw': membership,
  'body_position.record': async (shop, me) => {
    const [where, testId] = [await body(shop, me), v7()]
    await shop.owner.query(
      `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at)
       values ($1, $2, 'petition', $3, current_date + 5, true, 'people', $4, now())`,
      [
        where.driveId,
        testId,
        sealed(shop, 'structure_test', testId, { title: 'Petition', plan: '' }),
        shop.oak.people.ana.userId,
      ],
    )
    return { ...where, aboutKind: 'test', aboutId: testId, position: 'neutral', onDate: today() }
  },
} satisfies Partial<Record<Verb, ValidInput>>
