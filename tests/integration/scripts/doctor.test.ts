import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deploymentFacts } from '@/scripts/doctor/deployment-facts'
import { findings } from '@/scripts/doctor/findings'
import { openTestDatabase } from '../../support/test-database'

const database = await openTestDatabase()
const keyring = {
  keyringDir: database.keyringDir,
  hostKeyFile: path.join(database.keyringDir, '../host/kek'),
}

/** Names of the checks that found something wrong. `server log` depends on the server that the tests run on. */
async function wrong(urls = { ownerUrl: database.ownerUrl, appUrl: database.appUrl }): Promise<string[]> {
  const found = findings(await deploymentFacts(urls, keyring, []))
  for (const { ok, todo } of found) expect(todo === null).toBe(ok)
  return found.filter(({ ok, check }) => !ok && check !== 'server log').map(({ check }) => check)
}

test('a healthy instance that was backed up has nothing wrong', async () => {
  expect(await wrong()).toEqual(['backup'])
  await database.owner.query('update instance set backed_up_at = now()')
  expect(await wrong()).toEqual([])
})

test('an app that signs in as the owner is found out', async () => {
  expect(await wrong({ ownerUrl: database.ownerUrl, appUrl: database.ownerUrl })).toContain('app account')
})

test('a table without a policy, readable by the app, is found', async () => {
  await database.owner.query('create table loose (id int); grant select on loose to seedbed_app')
  expect(await wrong()).toEqual(['policies'])
  await database.owner.query('drop table loose')
})

test('a keyring that other accounts can read is found', async () => {
  fs.chmodSync(database.keyringDir, 0o755)
  expect(await wrong()).toEqual(['keyring'])
  fs.chmodSync(database.keyringDir, 0o700)
})

test('a missing migration is found before anything else is asked of the database', async () => {
  await database.owner.query('update _prisma_migrations set rolled_back_at = now()')
  expect(await wrong()).toEqual(expect.arrayContaining(['migrations']))
  await database.owner.query('update _prisma_migrations set rolled_back_at = null')
})
