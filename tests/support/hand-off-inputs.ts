import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import type { Shop, ValidInput } from './valid-input'

/** An introduction that somebody else of the committee proposed; `agreed` by a second person where it says so. */
async function handOff({ oak, owner }: Shop, userId: string, state: 'waits' | 'agreed') {
  const handOffId = v7()
  const proposer = userId === oak.people.bo.userId ? oak.people.ana.userId : oak.people.bo.userId
  const words = vaultFor({ kind: 'web' }).seal(
    driveKey(oak.driveId),
    { table: 'hand_off', rowId: handOffId },
    { to: 'Local 9', why: '', contact: '', handed: null },
  )
  await owner.query(
    `insert into hand_off (drive_id, id, to_kind, words, shares, decided_by, decided_at, agreed_by, agreed_at)
     values ($1, $2, 'union', $3, '{counts}', $4, now(), $5, $6)`,
    [
      ...[oak.driveId, handOffId, words, proposer],
      ...(state === 'agreed' ? [userId, new Date()] : [null, null]),
    ],
  )
  return { driveId: oak.driveId, handOffId }
}

/** Smallest valid inputs of the commands about introductions. */
export const handOffInputs = {
  'hand_off.propose': async ({ oak }) => ({
    ...{ driveId: oak.driveId, handOffId: v7(), toKind: 'lawyer', to: 'Ms. Hill', why: '' },
    ...{ shares: ['counts'], contact: '' },
  }),
  'hand_off.agree': (shop, me) => handOff(shop, me.userId, 'waits'),
  'hand_off.hand_over': (shop, me) => handOff(shop, me.userId, 'agreed'),
  'hand_off.end': (shop, me) => handOff(shop, me.userId, 'agreed'),
  'hand_off.note': async (shop, me) => ({
    ...(await handOff(shop, me.userId, 'agreed')),
    ...{ eventId: v7(), kind: 'promised', text: 'A training', onDate: dateIn('America/New_York', now()) },
  }),
} satisfies Partial<Record<Verb, ValidInput>>
