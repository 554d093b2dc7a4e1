import { createHash } from 'node:crypto'
import fs from 'node:fs'
import readline from 'node:readline'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { deployMigrations, deploySome, resetDatabase } from '../database/migrate'
import { migrationNames } from '../database/schema-files'
import { withClient } from '../database/with-client'
import { type Footer, type Header, readHeader, readLine } from './backup-format'
import { dropForeignKeys, insertRows } from './load-rows'
import { countRows, type TableShape, tableShapes } from './table-shapes'

const ROWS_AT_ONCE = 500

/** More wrong PINs than any rule allows; a full sign-in on that phone counts from none again. */
const PIN_TRIED_TOO_OFTEN = 1_000_000

/**
 * Brings every row of the backup in `file` back into an empty database: all of it or nothing. Everybody has to
 * sign in again afterwards, since a session that was ended after the backup would otherwise live again; so it is with the phones that
 * hear that there is something new, and with the addresses at which calendars read. A phone that was taken away after the backup is no
 * longer known to be, so no PIN opens any before somebody has signed in on it in full.
 */
export async function restoreBackup(ownerUrl: string, file: string): Promise<Record<string, number>> {
  const header = await headerOf(file)
  const unknown = header.migrations.filter((name) => !migrationNames().includes(name))
  if (unknown.length > 0)
    throw new Error(`This backup was made by a newer Seedbed (${unknown[0]}). Update this one first.`)
  await refuseUnlessEmpty(ownerUrl)

  await resetDatabase(ownerUrl)
  await deploySome(ownerUrl, header.migrations)
  const counts = await withClient(ownerUrl, (owner) => load(owner, file))
  await deployMigrations(ownerUrl)
  return counts
}

async function refuseUnlessEmpty(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    const counts = await countRows(owner, await tableShapes(owner))
    const filled = Object.entries(counts).filter(([table, count]) => count > 0 && table !== 'instance')
    if (filled.length === 0) return
    throw new Error(
      `This database is not empty (${filled.map(([table]) => table).join(', ')}). Restore into an empty one.`,
    )
  })
}

async function load(owner: pg.Client, file: string): Promise<Record<string, number>> {
  await owner.query(
    "begin; set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'iso_8601'",
  )
  try {
    const restoreForeignKeys = await dropForeignKeys(owner)
    const shapes = new Map((await tableShapes(owner)).map((shape) => [shape.table, shape]))
    const footer = await loadLines(owner, file, shapes)
    await restoreForeignKeys()
    await owner.query('update session set revoked_at = now() where revoked_at is null')
    const counts = await countRows(owner, [...shapes.values()])
    for (const [table, count] of Object.entries(footer.counts)) {
      if (counts[table] !== count)
        throw new Error(`${table} should have ${count} rows and has ${counts[table]}. Nothing is restored.`)
    }
    await forgetWhoIsReached(owner, shapes)
    await owner.query(`update credential set counter = ${PIN_TRIED_TOO_OFTEN} where kind = 'pin'`)
    await owner.query('commit')
    return counts
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

/** A backup of an earlier release has neither of the two tables. */
async function forgetWhoIsReached(owner: pg.Client, shapes: Map<string, TableShape>): Promise<void> {
  if (shapes.has('push_address')) await owner.query('delete from push_address')
  if (shapes.has('calendar_feed'))
    await owner.query('update calendar_feed set revoked_at = now() where revoked_at is null')
}

async function loadLines(owner: pg.Client, file: string, shapes: Map<string, TableShape>): Promise<Footer> {
  const hash = createHash('sha256')
  let shape: TableShape | undefined
  let waiting: (string | null)[][] = []
  const flush = async () => {
    if (shape && waiting.length > 0) await insertRows(owner, shape, waiting)
    waiting = []
  }

  for await (const [line, isHeader] of lines(file)) {
    const item = isHeader ? null : readLine(line)
    if (item && 'sha256' in item) {
      await flush()
      if (item.sha256 !== hash.digest('hex'))
        throw new Error('This backup is damaged: its checksum does not fit.')
      return item
    }
    hash.update(`${line}\n`)
    if (item && 'table' in item) {
      await flush()
      shape = shapes.get(item.table)
      if (!shape) throw new Error(`This backup has a table "${item.table}" that Seedbed does not know.`)
    } else if (item) {
      waiting.push(item)
      if (waiting.length === ROWS_AT_ONCE) await flush()
    }
  }
  throw new Error('This backup is cut off: its end is missing.')
}

async function headerOf(file: string): Promise<Header> {
  for await (const [line] of lines(file)) return readHeader(line)
  throw new Error('This file is empty.')
}

/** The lines of a backup; `true` beside the first. */
async function* lines(file: string): AsyncGenerator<[string, boolean]> {
  const source = fs.createReadStream(file)
  const gunzip = createGunzip()
  source.once('error', (error) => gunzip.destroy(error))
  let isHeader = true
  try {
    for await (const line of readline.createInterface({
      input: source.pipe(gunzip),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      yield [line, isHeader]
      isHeader = false
    }
  } catch (error) {
    throw new Error(`This backup cannot be read: ${(error as Error).message}`)
  } finally {
    source.destroy()
  }
}
