import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { newUser } from './people'
import { type Actor, addCoach } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const seal = (table: string, rowId: string, words: Parameters<ReturnType<typeof vaultFor>['seal']>[2]) =>
  vaultFor({ kind: 'web' }).seal(networkKey, { table, rowId }, words)

/** A training of one evening tomorrow that this one holds, or somebody else; with this one in it, or somebody else. */
async function training({ owner }: Shop, me: Actor, part: 'host' | 'guest' | 'stranger') {
  const [trainingId, gatheringId, other] = [v7(), v7(), (await newUser(owner)).userId]
  const host = part === 'host' ? me.userId : other
  await owner.query(
    `insert into training (id, words, skills, language, places, made_by, made_at) values ($1, $2, '{meeting}', 'en', 9, $3, now())`,
    [trainingId, seal('training', trainingId, { title: 'Meetings', text: '' }), host],
  )
  await owner.query(
    `insert into gathering (id, kind, words, training_id, language, needs, starts_at, minutes, hosted_by, made_at)
     values ($1, 'training', $2, $3, 'en', '{}', now() + interval '1 day', 90, $4, now())`,
    [
      gatheringId,
      seal('gathering', gatheringId, { title: 'Meetings', text: '', link: '' }),
      trainingId,
      host,
    ],
  )
  const guest = part === 'guest' ? me.userId : other
  if (part !== 'stranger')
    await owner.query(
      `insert into training_place (training_id, user_id, words, signed_up_at) values ($1, $2, $3, now())`,
      [trainingId, guest, seal('training_place', `${trainingId}:${guest}`, { name: 'Mo' })],
    )
  return { trainingId, gatheringId, guest }
}

/** Smallest valid inputs of the commands about trainings. */
export const trainingInputs = {
  'training.open': async ({ owner }, me) => {
    await addCoach(
      owner,
      me.userId,
      seal('coach_profile', me.userId, { name: 'Mo', about: '', companies: [] }),
    )
    await owner.query(
      `update coach_profile set admitted_at = now(), admitted_why = 'coordination', left_at = null where user_id = $1`,
      [me.userId],
    )
    return {
      ...{ trainingId: v7(), eveningIds: [v7()], title: 'Meetings', text: '', skills: ['meeting'] },
      ...{ language: 'en', places: 12, onDate: '2099-05-04', time: '19:00', minutes: 90 },
      link: 'https://meet.example.org/room',
    }
  },
  'training.sign_up': async (shop, me) => ({
    trainingId: (await training(shop, me, 'stranger')).trainingId,
    name: 'Mo',
  }),
  'training.leave': async (shop, me) => ({ trainingId: (await training(shop, me, 'guest')).trainingId }),
  'training.close': async (shop, me) => ({ trainingId: (await training(shop, me, 'host')).trainingId }),
  'training.attend': async (shop, me) => {
    const { trainingId, gatheringId, guest } = await training(shop, me, 'host')
    return { trainingId, gatheringId, userId: guest, wasThere: true }
  },
  'training.finish': async (shop, me) => {
    const { trainingId, guest } = await training(shop, me, 'host')
    return { trainingId, userId: guest, finished: true }
  },
} satisfies Partial<Record<Verb, ValidInput>>
