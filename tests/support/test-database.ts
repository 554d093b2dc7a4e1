import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closePool } from '@/lib/db/pool'
import { adoptSettings } from '@/lib/env'
import { ensureKeyring } from '@/lib/vault/ensure-keyring'
import { cloneTemplate, dropClone } from '@/scripts/database/template'

/** A database and a keyring of one test file: `owner` bypasses row policies, `appUrl` is what the app connects by. */
export type TestDatabase = { owner: pg.Client; ownerUrl: string; appUrl: string; keyringDir: string }

/**
 * Clones the migrated template for this test file and points the environment at it. Call it once, at the top level,
 * before anything reads the environment. Everything is removed after the file's last test.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const clone = await cloneTemplate(inject('template'), `seedbed_test_${randomBytes(6).toString('hex')}`)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-test-'))
  const keyringDir = path.join(folder, 'keyring')
  const kekFile = path.join(folder, 'host', 'kek')
  ensureKeyring(keyringDir, kekFile)
  adoptSettings({
    DATABASE_URL: clone.appUrl,
    MIGRATION_DATABASE_URL: clone.ownerUrl,
    KEYRING_DIR: keyringDir,
    KEYRING_KEK_FILE: kekFile,
    APP_ORIGIN: 'http://localhost:3000',
    NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  })
  const owner = new pg.Client(clone.ownerUrl)
  await owner.connect()
  await owner.query("insert into instance (mode) values ('live') on conflict do nothing")

  afterAll(async () => {
    await closePool()
    await owner.end()
    await dropClone(clone)
    fs.rmSync(folder, { recursive: true, force: true })
  })
  return { owner, ...clone, keyringDir }
}
