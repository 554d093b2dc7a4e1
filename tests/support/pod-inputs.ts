import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { podMemberWordsPlace, podWordsPlace } from '@/lib/skills/pods/pod'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { newUser } from './people'
import { addCoach } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const seal = (place: { table: string; rowId: string }, name: string) =>
  vaultFor({ kind: 'web' }).seal(networkKey, place, { name, about: '', companies: [] })

async function pod({ owner, oak }: Shop): Promise<string> {
  const podId = v7()
  await owner.query('insert into pod (id, words, made_by, made_at) values ($1, $2, $3, now())', [
    ...[podId, seal(podWordsPlace(podId), 'Tuesdays'), oak.people.eva.userId],
  ])
  return podId
}

async function coach({ owner }: Shop): Promise<string> {
  const { userId } = await newUser(owner)
  await addCoach(owner, userId, seal({ table: 'coach_profile', rowId: userId }, 'Mo'))
  return userId
}

async function member(shop: Shop, userId: string): Promise<{ podId: string; memberId: string }> {
  const [podId, memberId] = [await pod(shop), v7()]
  await shop.owner.query(
    'insert into pod_member (id, pod_id, user_id, words, from_at) values ($1, $2, $3, $4, now())',
    [memberId, podId, userId, seal(podMemberWordsPlace(memberId), 'Mo')],
  )
  return { podId, memberId }
}

/** Smallest valid inputs of what is done with teams of coaches, and of confirming one. */
export const podInputs = {
  'pod.make': async () => ({ podId: v7(), name: 'Tuesdays' }),
  'pod.add': async (shop) => ({ podId: await pod(shop), memberId: v7(), userId: await coach(shop) }),
  'pod.leave': (shop, me) => member(shop, me.userId),
  'pod.close': async (shop) => ({ podId: await pod(shop) }),
  'coach.confirm': async (shop, me) => {
    const { owner } = shop
    const coachId = await coach(shop)
    await addCoach(owner, me.userId, seal({ table: 'coach_profile', rowId: me.userId }, 'Mira'))
    await owner.query('update coach_profile set apprentice = (user_id = $1) where user_id in ($1, $2)', [
      ...[coachId, me.userId],
    ])
    await owner.query(
      `insert into support (id, mentor_id, coach_id, kind, from_at) values ($1, $2, $3, 'support', now() - interval '1 hour')`,
      [v7(), me.userId, coachId],
    )
    await owner.query(
      `insert into skill_step (id, user_id, skill, step, witnessed_by, evidence, on_date, recorded_at)
       values ($1, $2, 'coaching', 'do', $3, 'coaching', current_date, now())`,
      [v7(), coachId, me.userId],
    )
    return { coachId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
