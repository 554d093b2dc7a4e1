'use server'

import { refresh } from 'next/cache'
import type { SentCommand } from '@/components/ui/action-form'
import { currentSession } from '@/lib/access/current-session'
import { releaseItem } from '@/lib/command/release-item'
import { runAction } from '@/lib/command/run-action'
import { dropLaidAside, releaseLaidAside } from '@/lib/drives/commands/decide-laid-aside'
import { commandNamed } from '@/lib/registry'
import { failure, type Result } from '@/lib/result'

/** Writes down what an entry says, and takes it off the list. */
export async function releaseLaidAsideAction(command: SentCommand): Promise<Result<unknown>> {
  const session = await currentSession()
  if (!session) return failure({ code: 'unauthenticated' })
  const result = await releaseItem(session, command, { release: releaseLaidAside, commandNamed })
  if (result.ok) refresh()
  return result
}

export async function dropLaidAsideAction(command: SentCommand) {
  return runAction(dropLaidAside, command)
}
