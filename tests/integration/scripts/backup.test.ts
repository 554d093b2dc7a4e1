import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { restoreBackup } from '@/scripts/backup/restore-backup'
import { openSealedKeyring, sealKeyring } from '@/scripts/backup/sealed-keyring'
import { tableShapes } from '@/scripts/backup/table-shapes'
import { writeBackup } from '@/scripts/backup/write-backup'
import { pendingMigrations } from '@/scripts/database/migrate'
import type { DatabaseUrls } from '@/scripts/database/start-embedded'
import { cloneTemplate, dropClone } from '@/scripts/database/template'
import { withClient } from '@/scripts/database/with-client'
import { openOakStreet } from '../../support/oak-street'
import { openTestDatabase } from '../../support/test-database'

const source = await openTestDatabase()
let folder: string
let file: string
let target: DatabaseUrls

beforeAll(async () => {
  await openOakStreet(source.owner)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-backup-'))
  file = path.join(folder, 'rows.gz')
  await writeBackup(source.ownerUrl, file)
})

beforeEach(async () => {
  target = await cloneTemplate(inject('template'), `seedbed_test_restored_${process.pid}`)
})

afterAll(async () => {
  await dropClone(target)
  fs.rmSync(folder, { recursive: true })
})

/** What each table holds, as one text a table; moments that a backup or a restore sets itself are left out. */
const contents = (url: string) =>
  withClient(url, async (client) => {
    await client.query("set timezone = 'UTC'")
    const found: Record<string, string> = {}
    for (const { table } of await tableShapes(client)) {
      const { rows } = await client.query<{ all: string | null }>(
        `select string_agg((to_jsonb(t) - 'revoked_at' - 'backed_up_at')::text, chr(10) order by t::text collate "C") as all
         from ${pg.escapeIdentifier(table)} t`,
      )
      found[table] = rows[0]?.all ?? ''
    }
    return found
  })

test('a restored database holds every row that was backed up, byte for byte, and keeps its foreign keys', async () => {
  const counts = await restoreBackup(target.ownerUrl, file)
  expect(counts.worker).toBeGreaterThan(5)
  expect(await contents(target.ownerUrl)).toEqual(await contents(source.ownerUrl))
  expect(await pendingMigrations(target.ownerUrl)).toEqual([])
  const stranded =
    "insert into worker_name (drive_id, worker_id, words) values (gen_random_uuid(), gen_random_uuid(), '')"
  await expect(withClient(target.ownerUrl, (owner) => owner.query(stranded))).rejects.toThrow(/violates/)
})

test('a session that was open when the backup was made is over after the restore', async () => {
  await restoreBackup(target.ownerUrl, file)
  const { rows } = await withClient(target.ownerUrl, (owner) =>
    owner.query('select count(*)::int as open from session where revoked_at is null'),
  )
  expect(rows).toEqual([{ open: 0 }])
})

test('a phone that was told of something new and a calendar that read dates have to be let in again', async () => {
  const who = await source.owner.query('select id from app_user limit 1')
  const userId = who.rows[0].id
  await source.owner.query(
    "insert into push_address (id, user_id, address_key, words, made_at) values ($1, $2, '', '', now())",
    [v7(), userId],
  )
  await source.owner.query(
    "insert into calendar_feed (id, user_id, token_hash, made_at) values ($1, $2, '', now())",
    [v7(), userId],
  )
  const later = path.join(folder, 'later.gz')
  await writeBackup(source.ownerUrl, later)
  expect(await restoreBackup(target.ownerUrl, later)).toMatchObject({ push_address: 1, calendar_feed: 1 })
  const { rows } = await withClient(target.ownerUrl, (owner) =>
    owner.query(`select (select count(*) from push_address)::int as phones,
      (select count(*) from calendar_feed where revoked_at is null)::int as calendars`),
  )
  expect(rows).toEqual([{ phones: 0, calendars: 0 }])
  await source.owner.query('delete from push_address')
  await source.owner.query('delete from calendar_feed')
})

test('a phone that was taken away after the backup is opened by no PIN after the restore, and neither is any other', async () => {
  const who = await source.owner.query('select id from app_user limit 1')
  const [deviceId, pinId] = [v7(), v7()]
  await source.owner.query(
    "insert into device (id, user_id, public_key, enrolled_on, last_seen_at) values ($1, $2, '', current_date, now())",
    [deviceId, who.rows[0].id],
  )
  await source.owner.query(
    "insert into credential (id, user_id, kind, public_id, secret, created_at) values ($1, $2, 'pin', uuid_send($3), '', now())",
    [pinId, who.rows[0].id, deviceId],
  )
  const later = path.join(folder, 'with-phone.gz')
  await writeBackup(source.ownerUrl, later)
  const mayTry = (url: string) =>
    withClient(
      url,
      async (owner) => (await owner.query('select app.try_pin($1, 10) as may', [pinId])).rows[0].may,
    )
  expect(await mayTry(source.ownerUrl)).toBe(true)
  await source.owner.query('update device set revoked_at = now() where id = $1', [deviceId])

  await restoreBackup(target.ownerUrl, later)
  expect(await mayTry(target.ownerUrl)).toBe(false)
  await source.owner.query('delete from credential where id = $1', [pinId])
  await source.owner.query('delete from device where id = $1', [deviceId])
})

test.each([
  ['a changed row', (text: string) => text.replace(/"2\d{3}-\d\d-\d\d/, '"1999-01-01'), /checksum/],
  ['a lost end', (text: string) => text.slice(0, text.lastIndexOf('{"counts"')), /cut off/],
  ['another kind of file', () => '{"hello": "world"}\n', /not a backup/],
])('a backup with %s restores nothing', async (_name, damage, sentence) => {
  const damaged = path.join(folder, 'damaged.gz')
  fs.writeFileSync(damaged, gzipSync(damage(gunzipSync(fs.readFileSync(file)).toString('utf8'))))
  await expect(restoreBackup(target.ownerUrl, damaged)).rejects.toThrow(sentence)
  const { rows } = await withClient(target.ownerUrl, (owner) =>
    owner.query('select count(*)::int as rows from app_user'),
  )
  expect(rows).toEqual([{ rows: 0 }])
})

test('a database with people in it is never restored over', async () => {
  await expect(restoreBackup(source.ownerUrl, file)).rejects.toThrow(/not empty/)
})

test('a backup never replaces another file, and notes when it was made', async () => {
  await expect(writeBackup(source.ownerUrl, file)).rejects.toThrow(/there already/)
  const { rows } = await source.owner.query(
    "select backed_up_at > now() - interval '5 minutes' as recent from instance",
  )
  expect(rows).toEqual([{ recent: true }])
})

test('the keyring travels apart, sealed, and comes back the same', () => {
  const keyring = { keyringDir: source.keyringDir, hostKeyFile: path.join(source.keyringDir, '../host/kek') }
  const sealed = path.join(folder, 'keyring.sealed')
  const restored = {
    keyringDir: path.join(folder, 'new/keyring'),
    hostKeyFile: path.join(folder, 'new/host/kek'),
  }
  sealKeyring(keyring, sealed, 'four green geese at noon')
  expect(() => openSealedKeyring(sealed, 'four green geese at night', restored)).toThrow(
    /passphrase is wrong/,
  )
  openSealedKeyring(sealed, 'four green geese at noon', restored)

  const bytes = (directory: string) =>
    fs.readdirSync(directory).map((name) => [name, fs.readFileSync(path.join(directory, name), 'hex')])
  expect(bytes(restored.keyringDir)).toEqual(bytes(keyring.keyringDir))
  expect(fs.readFileSync(restored.hostKeyFile)).toEqual(fs.readFileSync(keyring.hostKeyFile))
  expect(fs.readFileSync(sealed, 'utf8')).not.toContain(
    fs.readFileSync(keyring.hostKeyFile).toString('base64'),
  )
})
