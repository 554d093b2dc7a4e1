import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { addTestWorker, giveTurf } from './oak-street'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const today = () => dateIn('America/New_York', now())
const drive = ({ oak }: Shop) => ({ driveId: oak.driveId })

/** An action that has not begun. */
async function planned({ oak, owner }: Shop): Promise<{ driveId: string; testId: string }> {
  const testId = v7()
  await owner.query(
    `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at)
     values ($1, $2, 'button_day', '', current_date + 3, true, 'people', $3, now())`,
    [oak.driveId, testId, oak.people.ana.userId],
  )
  return { driveId: oak.driveId, testId }
}

/** Somebody new, on the list of a worker leader of this drive. */
async function person({ oak }: Shop, me: Actor): Promise<string> {
  const { ana } = oak.people
  const { id } = await addTestWorker(ana.session, oak.driveId, {
    name: `P${v7().slice(-6)}`,
    cellId: oak.cells.dockNight,
  })
  if (me.where === 'here' && me.roles.includes('worker_leader'))
    await giveTurf(ana.session, oak.driveId, me.userId, id)
  return id
}

async function contract({ oak, owner }: Shop): Promise<{ driveId: string; contractId: string }> {
  const contractId = v7()
  const place = { table: 'contract', rowId: contractId }
  const words = vaultFor({ kind: 'web' }).seal(driveKey(oak.driveId), place, { name: 'The dock' })
  await owner.query(
    `insert into contract (drive_id, id, words, from_on, expires_on, no_strike, health_care, jurisdiction, recorded_by, recorded_at)
     values ($1, $2, $3, current_date - 300, current_date + 300, true, false, 'us-nlra', $4, now())`,
    [oak.driveId, contractId, words, oak.people.ana.userId],
  )
  return { driveId: oak.driveId, contractId }
}

async function mark({ oak, owner }: Shop): Promise<{ driveId: string; markId: string }> {
  const markId = v7()
  await owner.query(
    `insert into clock_mark (drive_id, id, clock, met_on, recorded_by, recorded_at)
     values ($1, $2, 'election_agreed', current_date - 1, $3, now())`,
    [oak.driveId, markId, oak.people.ana.userId],
  )
  return { driveId: oak.driveId, markId }
}

async function role(shop: Shop, me: Actor): Promise<{ driveId: string; roleId: string }> {
  const { driveId, testId } = await planned(shop)
  const roleId = v7()
  await shop.owner.query(
    `insert into action_role (drive_id, id, test_id, role, worker_id, recorded_by, recorded_at)
     values ($1, $2, $3, 'speaker', $4, $5, now())`,
    [driveId, roleId, testId, await person(shop, me), shop.oak.people.ana.userId],
  )
  return { driveId, roleId }
}

/** Valid inputs of what is written down about rules, dates that bind and the preparation of actions. */
export const lawInputs = {
  'worker.erase': async (shop, me) => ({ ...drive(shop), workerId: await person(shop, me) }),
  'drive.choose_jurisdiction': async (shop) => ({ ...drive(shop), jurisdiction: 'uk' }),
  'contract.record': async (shop) => ({
    ...{
      ...drive(shop),
      contractId: v7(),
      name: 'The dock',
      fromOn: today(),
      expiresOn: addDays(today(), 1000),
    },
    ...{ noStrike: true, healthCare: false },
  }),
  'contract.change': async (shop) => ({
    ...(await contract(shop)),
    ...{ version: 1, name: 'The dock and the yard', expiresOn: addDays(today(), 500), noStrike: false },
  }),
  'contract.withdraw': (shop) => contract(shop),
  'clock.mark_met': async (shop) => ({
    ...drive(shop),
    markId: v7(),
    clock: 'election_agreed',
    metOn: today(),
  }),
  'clock.unmark': (shop) => mark(shop),
  'action.prepare': async (shop) => ({ ...(await planned(shop)), step: 'go', state: 'done' }),
  'action.assign_role': async (shop, me) => ({
    ...(await planned(shop)),
    ...{ roleId: v7(), role: 'speaker', workerId: await person(shop, me) },
  }),
  'action.free_role': (shop, me) => role(shop, me),
  'pledge.record': async (shop, me) => ({
    ...(await planned(shop)),
    entries: [{ pledgeId: v7(), workerId: await person(shop, me) }],
  }),
  'pledge.withdraw': async (shop) => ({ ...(await planned(shop)), pledgeIds: [v7()] }),
} satisfies Partial<Record<Verb, ValidInput>>
