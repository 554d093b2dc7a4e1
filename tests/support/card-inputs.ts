import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { addTestWorker } from './oak-street'
import type { Shop, ValidInput } from './valid-input'

const today = () => dateIn('America/New_York', now())

async function person({ oak }: Shop): Promise<string> {
  const { id } = await addTestWorker(oak.people.ana.session, oak.driveId, {
    name: `Signer ${v7().slice(-6)}`,
    cellId: oak.cells.dockNight,
  })
  return id
}

async function card(shop: Shop, method: 'paper' | 'electronic' = 'paper') {
  const cardId = v7()
  await shop.owner.query(
    `insert into card (drive_id, id, worker_id, kind, method, signed_on, recorded_by, recorded_at)
     values ($1, $2, $3, 'authorization', $5, current_date - 9, $4, now())`,
    [shop.oak.driveId, cardId, await person(shop), shop.oak.people.ana.userId, method],
  )
  return { driveId: shop.oak.driveId, cardId }
}

async function voterList({ oak, owner }: Shop) {
  const [listId, voterId] = [v7(), v7()]
  await owner.query(
    `insert into voter_list (drive_id, id, received_on, expires_on, rows, made_by, made_at)
     values ($1, $2, current_date - 1, current_date + 60, 1, $3, now())`,
    [oak.driveId, listId, oak.people.ana.userId],
  )
  const words = vaultFor({ kind: 'web' }).seal(
    driveKey(oak.driveId),
    { table: 'voter', rowId: voterId },
    {
      name: { first: 'Ida', last: 'Wells', nick: null },
      contacts: [],
      place: { site: null, department: null, shift: null },
    },
  )
  await owner.query(
    `insert into voter (drive_id, id, list_id, line, words, state) values ($1, $2, $3, 2, $4, 'unknown')`,
    [oak.driveId, voterId, listId, words],
  )
  return { listId, voterId }
}

/** Smallest valid inputs of the commands about cards and voter lists. */
export const cardInputs = {
  'card.record': async (shop) => ({
    ...{ driveId: shop.oak.driveId, kind: 'authorization', method: 'paper', signedOn: today() },
    cards: [{ cardId: v7(), workerId: await person(shop) }],
  }),
  'card.withdraw': async (shop) => ({ ...(await card(shop)), withdrawnOn: today() }),
  'card.challenge': async (shop) => ({ ...(await card(shop)), challenge: 'signature' }),
  'card.complete': async (shop) => ({
    ...(await card(shop, 'electronic')),
    ...{ version: 1, name: 'Ida Wells', contact: 'ida@example.org', phone: '212 555 0140' },
    ...{
      text: 'I want the union to speak for me.',
      employer: 'Oak Street',
      declaration: '',
      confirmed: false,
    },
  }),
  'card.remove': (shop) => card(shop),
  'card.restore': (shop) => card(shop),
  'voter_list.bring': async ({ oak }) => ({
    ...{ driveId: oak.driveId, listId: v7(), origin: 'pasted', electionOn: null },
    content: Buffer.from('first name,last name\nMary,Jones\n').toString('base64'),
    ...{ receivedOn: today(), expiresOn: addDays(today(), 60) },
  }),
  'voter_list.add_unknown': async (shop) => ({
    driveId: shop.oak.driveId,
    listId: (await voterList(shop)).listId,
  }),
  'voter_list.retire': async (shop) => ({
    driveId: shop.oak.driveId,
    listId: (await voterList(shop)).listId,
  }),
  'voter.settle': async (shop) => ({
    ...{ driveId: shop.oak.driveId, voterId: (await voterList(shop)).voterId },
    as: { state: 'set_aside' },
  }),
  'voter.dispute': async (shop) => ({
    ...{ driveId: shop.oak.driveId, voterId: (await voterList(shop)).voterId },
    dispute: 'supervisor',
  }),
} satisfies Partial<Record<Verb, ValidInput>>
