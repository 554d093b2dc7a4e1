import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import { dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { addTestWorker, giveTurf } from './oak-street'
import type { Actor } from './role-actors'
import type { Shop } from './valid-input'

/** Today where Oak Street is. */
export const today = () => dateIn('America/New_York', now())

/** The drive that every input of one names. */
export const drive = ({ oak }: Shop) => ({ driveId: oak.driveId })

/** Whether somebody writes facts of this drive at all. */
export const mayWrite = ({ where, roles }: Actor) =>
  where === 'here' && roles.some((role) => ['worker_leader', 'committee', 'data_steward'].includes(role))

/** Somebody new on the chart, and on the list of a worker leader of this drive. */
export async function person({ oak }: Shop, me: Actor): Promise<string> {
  const { ana } = oak.people
  const { id } = await addTestWorker(ana.session, oak.driveId, {
    name: `P${randomInt(1e9)}`,
    cellId: oak.cells.dockNight,
  })
  if (me.where === 'here' && me.roles.includes('worker_leader'))
    await giveTurf(ana.session, oak.driveId, me.userId, id)
  return id
}

/** A person of one's own to write about. */
export const aboutPerson = async (shop: Shop, me: Actor) => ({
  ...drive(shop),
  workerId: await person(shop, me),
})

/** Whoever wrote what is to be taken back: the person, if they may write here at all. */
export const author = ({ oak }: Shop, me: Actor) => (mayWrite(me) ? me.userId : oak.people.ana.userId)

/** Words of a row of this drive, sealed. */
export const sealed = (shop: Shop, table: string, rowId: string, words: Record<string, string>) =>
  vaultFor({ kind: 'web' }).seal(driveKey(shop.oak.driveId), { table, rowId }, words)

/** Dee coaches Oak Street as of now. */
export const coachingNow = ({ oak, owner }: Shop) =>
  owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    oak.driveId,
    oak.people.dee.userId,
  ])

export const plan = { kind: 'social', time: '18:30', minutes: 90, place: 'Park', link: null }

/** Nobody waits and nobody coaches, so that a request can be opened. */
export async function clearQueue({ oak, owner }: Shop): Promise<void> {
  await owner.query("update coaching_request set state = 'withdrawn' where drive_id = $1", [oak.driveId])
  await owner.query('update coaching set until_at = now() where drive_id = $1 and until_at is null', [
    oak.driveId,
  ])
}

export async function request(shop: Shop, state = 'open'): Promise<string> {
  await clearQueue(shop)
  const id = v7()
  await shop.owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry, state)
     values ($1, $2, 'OAK-11', $3, now(), '{en}', '{committee}', '[[2, 1080, 1260]]', 'America/New_York', 'warehouse', $4)`,
    [id, shop.oak.driveId, shop.oak.people.ana.userId, state],
  )
  return id
}

export const letters = () =>
  Array.from({ length: 9 }, () => 'bcdfghklmnprstvw'.charAt(randomInt(16))).join('')
