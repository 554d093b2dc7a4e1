import type pg from 'pg'

/**
 * Statements on one connection whose answers nobody waits for one by one. PostgreSQL runs them in order behind each other; after one
 * that failed it runs no other of the transaction, and a commit undoes it.
 */
export class SentStatements {
  private answered: Promise<void> = Promise.resolve()
  private failed: { reason: unknown } | undefined

  constructor(private readonly connection: pg.PoolClient) {}

  /** Sends a statement, together with what else is asked of the connection before anybody waits. */
  send(statement: string | pg.QueryConfig): void {
    inOneWrite(this.connection)
    this.answered = new Promise((resolve) => {
      // A callback hears at once of a value that cannot be written down, which never reaches PostgreSQL; a promise would hear too late.
      this.connection.query(statement, (reason) => {
        if (reason) this.failed ??= { reason }
        resolve()
      })
    })
  }

  /** Sends the commit. Throws instead when a statement is known to have failed. */
  commit(): void {
    if (this.failed) throw this.failed.reason
    this.send('commit')
  }

  /** Resolves when all were answered. Throws what the first failure was, as those after it only fail for it. */
  async done(): Promise<void> {
    // Answers come in the order of the statements.
    await this.answered
    if (this.failed) throw this.failed.reason
  }
}

/** Each write wakes the database up, and it answers each: what is asked until the program waits leaves in one. */
function inOneWrite({ connection: { stream } }: pg.PoolClient): void {
  stream.cork()
  process.nextTick(() => stream.uncork())
}
