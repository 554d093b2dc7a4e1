import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { deployMigrations, diffFromSchema, pendingMigrations } from '@/scripts/database/migrate'
import type { DatabaseUrls } from '@/scripts/database/start-embedded'
import { cloneTemplate, dropClone } from '@/scripts/database/template'
import { withClient } from '@/scripts/database/with-client'

let database: DatabaseUrls

beforeAll(async () => {
  database = await cloneTemplate(inject('template'), `seedbed_test_migrate_${process.pid}`)
})

afterAll(() => dropClone(database))

const policies = () =>
  withClient(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      'select tablename, policyname, cmd, qual, with_check from pg_policies order by 1, 2',
    )
    return rows
  })

test('migrating a database that is up to date changes nothing, row policies included', async () => {
  const before = await policies()
  expect(before.length).toBeGreaterThan(20)
  expect(await deployMigrations(database.ownerUrl)).toEqual([])
  expect(await policies()).toEqual(before)
  expect(await pendingMigrations(database.ownerUrl)).toEqual([])
})

test('the real tables are those of the Prisma schema', async () => {
  expect(await diffFromSchema(database.ownerUrl)).toBe('')
})

test('a policy that somebody loosened by hand is put right by the next migration', async () => {
  const before = await policies()
  await withClient(database.ownerUrl, (owner) =>
    owner.query('create policy loose on worker for select using (true)'),
  )
  await deployMigrations(database.ownerUrl)
  expect(await policies()).toEqual(before)
})

test('a difference between tables and schema is seen', async () => {
  await withClient(database.ownerUrl, (owner) => owner.query('alter table worker add column stray int'))
  expect(await diffFromSchema(database.ownerUrl)).toMatch(/DROP COLUMN "stray"/)
})
