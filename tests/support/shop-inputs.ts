import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { drive, letters, sealed, today } from './input-facts'
import type { Shop, ValidInput } from './valid-input'

async function part(shop: Shop, table: 'site' | 'department' | 'shift'): Promise<string> {
  const id = v7()
  const words = sealed(shop, table, id, { name: 'Annex' })
  await shop.owner.query(`insert into ${table} (drive_id, id, words) values ($1, $2, $3)`, [
    shop.oak.driveId,
    id,
    words,
  ])
  return id
}

/** A firm that the drive named. */
async function firm(shop: Shop): Promise<{ driveId: string; employerId: string }> {
  const employerId = v7()
  const words = vaultFor({ kind: 'web' }).seal(
    networkKey,
    { table: 'employer', rowId: employerId },
    { name: 'Freight', city: null, state: null },
  )
  await shop.owner.query(
    'insert into employer (id, words, created_by, created_at) values ($1, $2, $3, now())',
    [employerId, words, shop.oak.people.ana.userId],
  )
  await shop.owner.query(
    'insert into drive_employer (drive_id, id, employer_id, from_on, recorded_at) values ($1, $2, $3, $4, now())',
    [shop.oak.driveId, v7(), employerId, today()],
  )
  return { driveId: shop.oak.driveId, employerId }
}

/** The smallest picture there is. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function floorPlan({ oak, owner }: Shop): Promise<{ driveId: string; planId: string }> {
  const planId = v7()
  await owner.query(
    `insert into floor_plan (drive_id, id, words, width, height, made_by, made_at) values ($1, $2, '', 1, 1, $3, now())`,
    [oak.driveId, planId, oak.people.ana.userId],
  )
  return { driveId: oak.driveId, planId }
}

/** Inputs that the verbs of the workplace accept. */
export const shopInputs = {
  'site.add': async (shop) => ({ ...drive(shop), parts: [{ id: v7(), name: `Site ${letters()}` }] }),
  'department.add': async (shop) => ({ ...drive(shop), parts: [{ id: v7(), name: `Area ${letters()}` }] }),
  'shift.add': async (shop) => ({ ...drive(shop), parts: [{ id: v7(), name: `Shift ${letters()}` }] }),
  'cell.add': async (shop) => ({
    ...drive(shop),
    cells: [{ cellId: v7(), siteId: await part(shop, 'site') }],
  }),
  'cell.tag': async (shop) => ({
    ...drive(shop),
    ...{ tag: 'job_class', labelId: v7(), name: `Job ${letters()}`, cellIds: [shop.oak.cells.dockDay] },
  }),
  'label.rename': async (shop) => ({
    ...drive(shop),
    ...{ part: 'department', id: await part(shop, 'department'), name: `Area ${letters()}`, version: 1 },
  }),
  'label.retire': async (shop) => ({ ...drive(shop), part: 'shift', id: await part(shop, 'shift') }),
  'headcount.estimate': async (shop) => ({
    ...drive(shop),
    ...{ estimateId: v7(), cellId: null, people: 41, source: 'guess', onDate: today() },
  }),
  'employer.attach': async (shop) => ({
    ...{
      ...drive(shop),
      employerId: v7(),
      linkId: v7(),
      name: `Freight ${letters()}`,
      city: 'Portland',
      state: 'OR',
    },
  }),
  'employer.add': async (shop) => ({
    ...drive(shop),
    ...{ employerId: v7(), linkId: v7(), name: `Freight ${letters()}`, fromOn: today() },
  }),
  'employer.rename': async (shop) => ({ ...(await firm(shop)), name: `Freight ${letters()}`, version: 1 }),
  'employer.end': async (shop) => ({ ...(await firm(shop)), untilOn: today() }),
  'employer.choose_path': async (shop) => ({
    ...(await firm(shop)),
    ...{ attributeId: v7(), path: 'voluntary', fromOn: today() },
  }),
  'floor_plan.add': async (shop) => ({
    ...{ ...drive(shop), planId: v7(), width: 1, height: 1, image: ONE_PIXEL },
  }),
  'floor_plan.place': async (shop) => ({
    ...(await floorPlan(shop)),
    ...{ cellId: shop.oak.cells.dockNight, at: { x: 500, y: 250 } },
  }),
  'floor_plan.remove': floorPlan,
  'record.import': async () => ({ importId: v7(), source: 'nlrb', fileHash: 'ab'.repeat(32), records: [] }),
} satisfies Partial<Record<Verb, ValidInput>>
