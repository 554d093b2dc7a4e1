import 'server-only'
import type pg from 'pg'
import type { Vault } from '@/lib/vault/vault'
import { vaultFor } from '@/lib/vault/vault-for'
import { prismaOn } from './borrowed-connection'
import type { PrismaClient } from './generated/client'
import { appPool } from './pool'
import { SentStatements } from './sent-statements'
import { preparedOf, type Sql, sqlOn } from './sql'

/** What the door asks of a viewer: the token that PostgreSQL resolves, and what kind of session it is. */
export type Session = { token: string; kind: 'web' | 'job' | 'cli' }

/**
 * One transaction as one viewer. `prisma` and `sql` speak on the same connection; `vault` opens what the viewer's kind may.
 *
 * `send` is for what is written last and answers nothing: the statement travels with what follows it, at the end with the commit, and
 * if it fails, so does the transaction. Never before a `savepoint` that is rolled back to.
 */
export type ViewerTx = {
  prisma: Omit<PrismaClient, '$connect' | '$disconnect' | '$transaction' | '$extends' | '$on'>
  sql: Sql
  send: (text: TemplateStringsArray, ...values: unknown[]) => void
  vault: Vault
}

/**
 * Runs `work` as `viewer`, in one transaction. The only way to the rows: policies resolve the session token to a live
 * session, and the token lasts exactly as long as this transaction, so a pooled connection cannot carry it on.
 *
 * Whatever `work` throws rolls everything back and is thrown on; where a statement that was only sent had failed before, that is thrown.
 */
export async function asViewer<Value>(
  viewer: Session,
  work: (tx: ViewerTx) => Promise<Value>,
): Promise<Value> {
  if (!/^[0-9a-f]{64}$/.test(viewer.token)) throw new RangeError('A session token is 64 hex digits')
  const connection = await appPool().connect()
  const sent = new SentStatements(connection)
  let broken: Error | undefined
  try {
    // NOTE: the only place that builds SQL text: `set` takes no parameters, and set_config does not reach Citus' shards.
    sent.send(`begin; set local app.session = '${viewer.token}'`)
    const value = await work({
      get prisma() {
        return prismaOn(connection)
      },
      sql: sqlOn(connection),
      send: (text, ...values) => sent.send({ ...preparedOf(text), values }),
      vault: vaultFor(viewer),
    })
    sent.commit()
    await sent.done()
    return value
  } catch (error) {
    broken = await rollBack(connection)
    // What was sent and failed is why a later statement failed.
    await sent.done()
    throw error
  } finally {
    connection.release(broken)
  }
}

/** Answers the reason why the connection cannot be used again, if there is one. */
async function rollBack(connection: pg.PoolClient): Promise<Error | undefined> {
  try {
    await connection.query('rollback')
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed')
  }
}
