import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { databaseOf, otherDatabase, withClient } from './with-client'

/** Type numbers of PostgreSQL: the one-byte "char" of its catalogs, and text. */
const CHAR = 18
const TEXT = 25

/**
 * Connections for the schema engine to the database of `url`, and to throwaway databases beside it.
 *
 * Prisma's own adapter needs four corrections here: it cannot read the catalogs' "char" columns; it splits
 * scripts at every semicolon, which breaks function bodies; with a connection string its throwaway database
 * is the real one; and it drops that database before it has left it.
 */
export function migrationAdapterFactory(url: string) {
  const open = new Set<SqlDriverAdapter>()

  const connect = async (database: string, afterClose: () => Promise<void>): Promise<SqlDriverAdapter> => {
    const pool = new pg.Pool({
      connectionString: otherDatabase(url, database),
      max: 4,
      allowExitOnIdle: true,
    })
    const charColumnsOf = readCharAsText(pool)
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect()
    const { dispose, queryRaw } = adapter
    Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => {
        const result = await queryRaw.call(adapter, query)
        for (const column of charColumnsOf(result.rows)) result.columnTypes[column] = ColumnTypeEnum.Character
        return result
      },
      executeScript: (script: string) => pool.query(script).then(() => undefined),
      dispose: async () => {
        if (!open.delete(adapter)) return
        await dispose.call(adapter)
        await afterClose()
      },
    })
    open.add(adapter)
    return adapter
  }

  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(databaseOf(url), async () => undefined),
    connectToShadowDb: async () => {
      const name = `seedbed_shadow_${randomUUID().replaceAll('-', '')}`
      const run = (sql: string) => withClient(url, (client) => client.query(sql))
      await run(`create database ${name}`)
      return connect(name, async () => {
        await run(`drop database if exists ${name} with (force)`)
      })
    },
  }

  const close = async () => {
    for (const adapter of [...open]) await adapter.dispose()
  }
  return { factory, close }
}

/** Makes `pool` answer "char" columns as text. Answers a function that tells which columns of `rows` they were. */
function readCharAsText(pool: pg.Pool): (rows: unknown[][]) => number[] {
  const columnsOf = new WeakMap<unknown[][], number[]>()
  const ask = pool.query.bind(pool) as (query: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>
  const query = async (config: pg.QueryArrayConfig) => {
    const result = await ask(config)
    const chars = result.fields?.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : [])) ?? []
    for (const column of chars) Object.assign(result.fields[column] ?? {}, { dataTypeID: TEXT })
    if (chars.length > 0) columnsOf.set(result.rows, chars)
    return result
  }
  Object.assign(pool, { query })
  return (rows) => columnsOf.get(rows) ?? []
}
