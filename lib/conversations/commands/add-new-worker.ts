import 'server-only'
import { dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { sqlState } from '@/lib/db/database-error'
import { insertWorkers } from '@/lib/workers/commands/insert-workers'
import type { LogOneOnOne } from '../schema'

const TRIES = 3

type NewWorker = NonNullable<LogOneOnOne['newWorker']>

/**
 * Puts somebody on the chart by nickname, and on the list of whoever writes this down. The caller knows that the person is not
 * there yet. A code that somebody out of sight has already is drawn again, so that a waiting entry is not refused for it.
 */
export async function addNewWorker(
  context: CommandContext,
  { driveId, timeZone }: { driveId: string; timeZone: string },
  { workerId, nick, cellId }: NewWorker,
): Promise<void> {
  const { tx, now } = context
  const name = { first: null, last: null, nick }
  const person = { id: workerId, name, cellId, fromOn: dateIn(timeZone, now), contacts: [] }
  for (let tries = 1; ; tries++) {
    await tx.sql`savepoint new_worker`
    try {
      return await insertWorkers(context, { driveId, importId: null, people: [person] })
    } catch (error) {
      if (sqlState(error) !== '23505' || tries === TRIES) throw error
      await tx.sql`rollback to savepoint new_worker`
    }
  }
}
