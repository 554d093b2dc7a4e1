import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client'

/**
 * A pool of exactly one connection that somebody else holds: the typed client speaks on it, inside the transaction
 * that is already open, and can neither commit nor leave it. What it takes for a transaction of its own is a savepoint.
 */
class BorrowedConnection extends pg.Pool {
  private depth = 0

  constructor(private readonly connection: pg.PoolClient) {
    super({ max: 1 })
    this.query = connection.query.bind(connection) as pg.Pool['query']
    this.connect = (async () => this.nested()) as unknown as pg.Pool['connect']
  }

  private nested() {
    const savepoint = `nested_${++this.depth}`
    const statements: Record<string, string> = {
      BEGIN: `savepoint ${savepoint}`,
      COMMIT: `release savepoint ${savepoint}`,
      ROLLBACK: `rollback to savepoint ${savepoint}`,
    }
    const { connection } = this
    return {
      query: (query: pg.QueryConfig) =>
        connection.query({ ...query, text: statements[query.text] ?? query.text }),
      on: () => {},
      removeListener: () => {},
      release: () => void this.depth--,
    }
  }
}

const clients = new WeakMap<pg.PoolClient, PrismaClient>()

/**
 * The typed client of one connection. One each, never shared: Prisma batches look-ups that are made in the same tick,
 * and a batch must not mix two viewers.
 */
export function prismaOn(connection: pg.PoolClient): PrismaClient {
  let client = clients.get(connection)
  if (!client) {
    client = new PrismaClient({
      adapter: new PrismaPg(new BorrowedConnection(connection)),
      errorFormat: 'minimal',
    })
    clients.set(connection, client)
  }
  return client
}
