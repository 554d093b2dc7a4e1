import 'server-only'
import { refresh } from 'next/cache'
import type * as z from 'zod'
import { currentSession } from '@/lib/access/current-session'
import { describeThrown, log } from '@/lib/log'
import { failure, type Result } from '@/lib/result'
import type { Command, Output } from './define-command'
import { execute } from './execute'

/**
 * The whole of a server action: the command, as whoever is signed in. What the form sends is checked by the command's
 * schema; a bug is logged without its data and answered as `busy`, so that nothing typed is lost.
 */
export async function runAction<Schema extends z.ZodType, Facts, Answer extends Output>(
  command: Command<Schema, Facts, Answer>,
  { commandId, input }: { commandId: string; input: unknown },
): Promise<Result<Answer>> {
  const session = await currentSession()
  if (!session) return failure({ code: 'unauthenticated' })
  try {
    const result = await execute(command, session, { commandId, input })
    if (result.ok) refresh()
    return result
  } catch (error) {
    log.error({ ...describeThrown(error), requestId: command.name })
    return failure({ code: 'busy' })
  }
}
