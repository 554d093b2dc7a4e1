import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { author, person, sealed, today } from './input-facts'
import { letIn } from './people'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** A grievance with one open step, handled by whoever may handle one. */
async function grievance(shop: Shop, me: Actor) {
  const { oak, owner } = shop
  const handler = author(shop, me)
  const [grievanceId, stepId] = [v7(), v7()]
  await owner.query(
    `insert into grievance (drive_id, id, kind, route, filed_on, happened_on, handled_by, recorded_by, recorded_at)
     values ($1, $2, 'individual', 'contract', current_date - 20, current_date - 22, $3, $3, now())`,
    [oak.driveId, grievanceId, handler],
  )
  await owner.query(
    'insert into grievance_handler (drive_id, grievance_id, user_id, added_by, added_at) values ($1, $2, $3, $3, now())',
    [oak.driveId, grievanceId, handler],
  )
  const words = sealed(shop, 'grievance_words', grievanceId, { title: 'Breaks', text: '', article: '12.3' })
  await owner.query(
    'insert into grievance_words (drive_id, grievance_id, words, updated_at) values ($1, $2, $3, now())',
    [oak.driveId, grievanceId, words],
  )
  await owner.query(
    `insert into grievance_step (drive_id, id, grievance_id, step, due_on, recorded_by, recorded_at)
     values ($1, $2, $3, 1, current_date - 3, $4, now())`,
    [oak.driveId, stepId, grievanceId, handler],
  )
  return { driveId: oak.driveId, grievanceId, stepId }
}

/** Inputs of the verbs of grievances. */
export const grievanceInputs = {
  'grievance.file': async (shop, me) => ({
    ...{
      driveId: shop.oak.driveId,
      grievanceId: v7(),
      title: 'Breaks',
      kind: 'individual',
      route: 'contract',
    },
    ...{ happenedOn: addDays(today(), -2), filedOn: today(), workerIds: [await person(shop, me)] },
    firstStep: { stepId: v7(), limit: { fromOn: today(), days: 10, unit: 'business' } },
  }),
  'grievance.reword': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId, title: 'Missed breaks', version: 1 }
  },
  'grievance.add_handler': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    const { userId } = shop.oak.people.bo
    await letIn(shop.owner, { driveId, madeBy: userId, userId: me.userId })
    return { driveId, grievanceId, userId }
  },
  'grievance.add_step': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId, stepId: v7(), limit: { dueOn: addDays(today(), 10) } }
  },
  'grievance.answer_step': async (shop, me) => ({
    ...(await grievance(shop, me)),
    doneOn: addDays(today(), -4),
    answer: 'denied',
  }),
  'grievance.close': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId, outcome: 'settled', closedOn: today() }
  },
  'grievance.withdraw': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
