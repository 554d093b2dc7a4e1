import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbedded, stopEmbedded } from '@/scripts/database/start-embedded'
import { withClient } from '@/scripts/database/with-client'

let dataDir: string

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-embedded-')) // closed to other accounts
})

afterEach(() => {
  stopEmbedded({ dataDir })
  const home = homeOf(dataDir)
  fs.rmSync(dataDir, { recursive: true })
  fs.rmSync(home, { recursive: true, force: true })
})

test('a server that was killed keeps what was committed, and the next start recovers it', async () => {
  const first = await startEmbedded({ dataDir })
  await withClient(first.ownerUrl, (owner) => owner.query('create table kept as select 7 as seven'))
  process.kill(serverPid(dataDir), 'SIGKILL')

  const second = await startEmbedded({ dataDir })
  expect(second.startedHere).toBe(true)
  const { rows } = await withClient(second.ownerUrl, (owner) => owner.query('select seven from kept'))
  expect(rows).toEqual([{ seven: 7 }])
})

test('starts at the same time end in one server, which later starts adopt', async () => {
  const servers = await Promise.all([1, 2, 3].map(() => startEmbedded({ dataDir })))
  expect(new Set(servers.map(({ ownerUrl }) => ownerUrl)).size).toBe(1)
  expect(servers.filter(({ startedHere }) => startedHere)).toHaveLength(1)
})

test('the app signs in as a role without any power of its own, on a port that is not the usual one', async () => {
  const { appUrl } = await startEmbedded({ dataDir })
  expect(new URL(appUrl).port).not.toBe('5432')
  const { rows } = await withClient(appUrl, (app) =>
    app.query(
      'select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = current_user',
    ),
  )
  expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false }])
})

test('the log of the server never holds what a statement or a broken constraint said', async () => {
  const { ownerUrl } = await startEmbedded({ dataDir })
  await withClient(ownerUrl, async (owner) => {
    await owner.query('create table unique_words (word text primary key)')
    const insert = () => owner.query("insert into unique_words values ('zqcanary')")
    await insert()
    await expect(insert()).rejects.toThrow(/unique_words_pkey/)
  })
  expect(fs.readFileSync(path.join(homeOf(dataDir), 'postgres.log'), 'utf8')).not.toContain('zqcanary')
})

test('no connection of the app is told what another one asks, nor whose session it carries', async () => {
  const { appUrl } = await startEmbedded({ dataDir })
  await withClient(appUrl, async (one) => {
    await one.query("begin; set local app.session = 'zqcanary'")
    const { rows } = await withClient(appUrl, (other) =>
      other.query(
        "select query from pg_stat_activity where pid <> pg_backend_pid() and query ~ '[z]qcanary'",
      ),
    )
    expect(rows).toEqual([])
    await one.query('rollback')
  })
})

function homeOf(folder: string): string {
  const pointer = path.join(folder, 'postgres-lives-in')
  return fs.existsSync(pointer) ? fs.readFileSync(pointer, 'utf8').trim() : path.join(folder, 'postgres')
}

function serverPid(folder: string): number {
  return Number(fs.readFileSync(path.join(homeOf(folder), 'data-18/postmaster.pid'), 'utf8').split('\n')[0])
}
