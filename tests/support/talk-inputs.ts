import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { aboutPerson, author, drive, person, today } from './input-facts'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** An entry of a phone that was taken away, waiting for a decision. */
async function laidAside({ oak, owner }: Shop): Promise<{ driveId: string; itemId: string }> {
  const itemId = v7()
  await owner.query(
    `insert into quarantined_item (drive_id, id, user_id, device_id, name, payload, made_at, received_at)
     values ($1, $2, $3, $4, 'one_on_one.log', '', now(), now())`,
    [oak.driveId, itemId, oak.people.cy.userId, v7()],
  )
  return { driveId: oak.driveId, itemId }
}

async function talk(shop: Shop, me: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
     values ($1, $2, $3, $4, $4, now(), current_date, now())`,
    [shop.oak.driveId, id, await person(shop, me), author(shop, me)],
  )
  return id
}

/** Inputs that the verbs of talks and what follows from them accept. */
export const talkInputs = {
  'quarantine.release': async (shop) => laidAside(shop),
  'quarantine.drop': async (shop) => laidAside(shop),
  'one_on_one.log': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    oneOnOneId: v7(),
    happenedAt: new Date().toISOString(),
  }),
  'one_on_one.withdraw': async (shop, me) => ({ ...drive(shop), oneOnOneId: await talk(shop, me) }),
  'assessment.record': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ happenedAt: new Date().toISOString(), rating: { assessmentId: v7(), value: 2, basis: 'stated' } },
  }),
  'attempt.log': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ attemptId: v7(), outcome: 'no_answer', happenedAt: new Date().toISOString() },
  }),
  'attempt.withdraw': async (shop, me) => {
    const attemptId = v7()
    await shop.owner.query(
      `insert into contact_attempt (drive_id, id, worker_id, talker_user_id, logged_by, outcome, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, $4, $4, 'not_now', now(), current_date, now())`,
      [shop.oak.driveId, attemptId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), attemptId }
  },
  'time_together.log': async (shop, me) => ({
    ...drive(shop),
    ...{ timeTogetherId: v7(), kind: 'meal', workerIds: [await person(shop, me)] },
    happenedAt: new Date().toISOString(),
  }),
  'time_together.withdraw': async (shop, me) => {
    const timeTogetherId = v7()
    await shop.owner.query(
      `insert into time_together (drive_id, id, kind, logged_by, happened_at, happened_on, recorded_at)
       values ($1, $2, 'ride', $3, now(), current_date, now())`,
      [shop.oak.driveId, timeTogetherId, author(shop, me)],
    )
    return { ...drive(shop), timeTogetherId }
  },
  'ask.answer': async (shop, me) => {
    const [askId, oneOnOneId] = [v7(), await talk(shop, me)]
    await shop.owner.query(
      `insert into ask (drive_id, id, one_on_one_id, worker_id, kind, answer)
       select drive_id, $2, id, worker_id, 'sign_petition', 'not_yet' from one_on_one where drive_id = $1 and id = $3`,
      [shop.oak.driveId, askId, oneOnOneId],
    )
    return { ...drive(shop), askId, answer: 'yes' }
  },
  'commitment.make': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ commitmentId: v7(), by: 'user', kind: 'talk_again', dueOn: addDays(today(), 3) },
  }),
  'commitment.debrief': async (shop, me) => {
    const commitmentId = v7()
    await shop.owner.query(
      `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at, outcome, closed_at, closed_by)
       values ($1, $2, $3, $4, 'worker', 'sign', current_date, now(), 'kept', now(), $4)`,
      [shop.oak.driveId, commitmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), commitmentId, debrief: 'partly', missing: ['time'] }
  },
  'conversation_school.save': async (shop) => ({
    ...drive(shop),
    ...{ schoolId: v7(), version: 0, name: 'Ours', steps: ['Listen', 'Ask', 'Agree'] },
  }),
  'assessment.settle': async (shop, me) => {
    const workerId = await person(shop, me)
    await shop.owner.query('update worker_state set disputed = true where worker_id = $1', [workerId])
    return {
      ...{ ...drive(shop), workerId, assessmentId: v7() },
      ...{ value: 3, basis: 'stated', reason: 'settled_talked_again' },
    }
  },
  'commitment.close': async (shop, me) => {
    const commitmentId = v7()
    await shop.owner.query(
      `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
       values ($1, $2, $3, $4, 'user', 'talk_again', current_date, now())`,
      [shop.oak.driveId, commitmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), commitmentId, ending: { outcome: 'kept' } }
  },
  'commitment.reopen': async (shop, me) => {
    const commitmentId = v7()
    await shop.owner.query(
      `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at, outcome, closed_at, closed_by)
       values ($1, $2, $3, $4, 'user', 'talk_again', current_date, now(), 'kept', now(), $4)`,
      [shop.oak.driveId, commitmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), commitmentId }
  },
  'assessment.withdraw': async (shop, me) => {
    const assessmentId = v7()
    await shop.owner.query(
      `insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, 2, 'stated', $4, now(), current_date, now())`,
      [shop.oak.driveId, assessmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), assessmentId }
  },
  'shock.record': async (shop) => ({ ...drive(shop), shockId: v7(), kind: 'firing', onDate: today() }),
  'assessment_scale.choose': async (shop) => ({
    ...{ ...drive(shop), scaleId: v7(), preset: 'four_steps', points: 4, direction: 'high' },
  }),
} satisfies Partial<Record<Verb, ValidInput>>
