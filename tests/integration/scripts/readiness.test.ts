import fs from 'node:fs'
import { expect, test } from 'vitest'
import { GET } from '@/app/api/readyz/route'
import { closePool } from '@/lib/db/pool'
import { adoptSettings } from '@/lib/env'
import { openTestDatabase } from '../../support/test-database'

const database = await openTestDatabase()

const answer = async () => {
  const response = await GET()
  return { status: response.status, body: await response.json() }
}

const notReady = (cause: string) => ({ status: 503, body: { status: 'not_ready', cause } })

test('an instance with everything in place is ready', async () => {
  expect(await answer()).toEqual({ status: 200, body: { status: 'ready' } })
})

test('a pending migration keeps it from serving', async () => {
  await database.owner.query('update _prisma_migrations set rolled_back_at = now()')
  expect(await answer()).toEqual(notReady('migrations'))
  await database.owner.query('update _prisma_migrations set rolled_back_at = null')
})

test('so does a table without a policy', async () => {
  await database.owner.query('create table loose (id int); grant select on loose to seedbed_app')
  expect(await answer()).toEqual(notReady('policies'))
  await database.owner.query('drop table loose')
})

test('so does a keyring that is gone', async () => {
  fs.renameSync(database.keyringDir, `${database.keyringDir}-away`)
  expect(await answer()).toEqual(notReady('keyring'))
  fs.renameSync(`${database.keyringDir}-away`, database.keyringDir)
})

test('an app that signs in as the owner is not let to work, and a dead database is named', async () => {
  const signInAs = async (url: string) => {
    await closePool()
    adoptSettings({ DATABASE_URL: url })
  }
  await signInAs(database.ownerUrl)
  expect(await answer()).toEqual(notReady('role'))
  await signInAs('postgresql://nobody:x@127.0.0.1:1/none')
  expect(await answer()).toEqual(notReady('database'))
  await signInAs(database.appUrl)
})
