import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { newUser } from './people'
import { type Actor, addCoach } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** Somebody beside whom this one stands. */
async function mentored({ owner }: Shop, me: Actor): Promise<string> {
  const { userId } = await newUser(owner)
  await owner.query(
    `insert into support (id, mentor_id, coach_id, kind, from_at) values ($1, $2, $3, 'support', now() - interval '1 hour')`,
    [v7(), me.userId, userId],
  )
  return userId
}

async function coach({ owner }: Shop): Promise<string> {
  const { userId } = await newUser(owner)
  const place = { table: 'coach_profile', rowId: userId }
  const words = vaultFor({ kind: 'web' }).seal(networkKey, place, { name: 'Mo', about: '', companies: [] })
  await addCoach(owner, userId, words)
  return userId
}

/** Smallest valid inputs of the commands about skills. */
export const skillInputs = {
  'skill.witness': async (shop, me) => ({
    ...{ stepId: v7(), userId: await mentored(shop, me), skill: 'coaching', step: 'learn', driveId: null },
    ...{ evidence: 'coaching', taughtId: null, onDate: dateIn('UTC', now()) },
  }),
  'skill.withdraw': async ({ owner }, me) => {
    const stepId = v7()
    await owner.query(
      `insert into skill_step (id, user_id, skill, step, witnessed_by, evidence, on_date, recorded_at)
       values ($1, $2, 'meeting', 'do', $3, 'talk', current_date, now())`,
      [stepId, me.userId, (await newUser(owner)).userId],
    )
    return { stepId }
  },
  'support.begin': async (shop) => ({
    ...{ supportId: v7(), mentorId: await coach(shop), coachId: await coach(shop) },
    ...{ kind: 'support', driveId: null },
  }),
  'support.end': async ({ owner }, me) => {
    const supportId = v7()
    await owner.query(
      `insert into support (id, mentor_id, coach_id, kind, from_at) values ($1, $2, $3, 'support', now() - interval '1 hour')`,
      [supportId, me.userId, (await newUser(owner)).userId],
    )
    return { supportId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
