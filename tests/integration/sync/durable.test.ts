import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerSync } from '@/lib/command/answer-sync'
import { closePool } from '@/lib/db/pool'
import { adoptSettings, env } from '@/lib/env'
import { commandNamed } from '@/lib/registry'
import { ensureKeyring } from '@/lib/vault/ensure-keyring'
import { deployMigrations } from '@/scripts/database/migrate'
import { startEmbedded, stopEmbedded } from '@/scripts/database/start-embedded'
import { openOakStreet } from '@/tests/support/oak-street'
import { talk } from '../conversations/talks'
import { batch, enrolPhone, waiting } from './phone'

// A server of its own, because it is killed without warning.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'durable-'))
const dataDir = path.join(folder, 'data')
const keyring = {
  KEYRING_DIR: path.join(folder, 'keyring'),
  KEYRING_KEK_FILE: path.join(folder, 'host', 'kek'),
}

async function start(): Promise<pg.Client> {
  await closePool()
  const { ownerUrl, appUrl } = await startEmbedded({ dataDir })
  adoptSettings({ DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl })
  const owner = new pg.Client(ownerUrl)
  owner.on('error', () => undefined) // its connection dies with the server
  await owner.connect()
  return owner
}

let owner: pg.Client

beforeAll(async () => {
  fs.mkdirSync(dataDir)
  ensureKeyring(keyring.KEYRING_DIR, keyring.KEYRING_KEK_FILE)
  adoptSettings({
    ...keyring,
    APP_ORIGIN: 'http://localhost:3000',
    NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  })
  owner = await start()
  await deployMigrations(env().MIGRATION_DATABASE_URL ?? '')
  await owner.query("insert into instance (mode) values ('live')")
})

afterAll(async () => {
  await closePool()
  await owner.end()
  stopEmbedded({ dataDir })
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Kills the database server and everything that works for it, as a power cut does. */
function pullThePlug(): void {
  const pointer = path.join(dataDir, 'postgres-lives-in')
  const home = fs.existsSync(pointer)
    ? fs.readFileSync(pointer, 'utf8').trim()
    : path.join(dataDir, 'postgres')
  const pid = Number(fs.readFileSync(path.join(home, 'data-18/postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
}

test('an entry that was acknowledged is there after the database server was killed, and the others can be sent again', async () => {
  const oak = await openOakStreet(owner)
  const { ana } = oak.people
  const phone = await enrolPhone(owner, ana)
  const talks = Array.from({ length: 40 }, () => talk(oak.driveId, oak.workers.fay.id))
  const items = talks.map((sent) => waiting('one_on_one.log', sent))
  const send = (some: typeof items) =>
    answerSync(ana.session, batch(phone, some), new Date(), commandNamed).then(
      ({ body }) => ('items' in body ? (body.items ?? []) : []),
      () => [],
    )
  const rowsOf = async (some: typeof talks) => {
    const ids = some.map(({ input }) => input.oneOnOneId)
    return (await owner.query('select id from one_on_one where id = any ($1::uuid[])', [ids])).rows.length
  }

  const acknowledged: string[] = []
  let killed = false
  for (let from = 0; from < items.length; from += 4) {
    if (from === 20) {
      killed = true
      setTimeout(pullThePlug, 15)
    }
    for (const { commandId, status } of await send(items.slice(from, from + 4)))
      if (status === 'accepted') acknowledged.push(commandId)
  }
  expect(killed).toBe(true)
  expect(acknowledged.length).toBeGreaterThanOrEqual(20)
  expect(acknowledged.length).toBeLessThan(40)

  owner = await start()
  const kept = talks.filter(({ commandId }) => acknowledged.includes(commandId))
  expect(await rowsOf(kept)).toBe(kept.length)

  const again = await send(items)
  expect(again.every(({ status }) => status === 'accepted' || status === 'duplicate')).toBe(true)
  expect(await rowsOf(talks)).toBe(40)
}, 60_000)
