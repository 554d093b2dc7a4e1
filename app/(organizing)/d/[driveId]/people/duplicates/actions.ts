'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { mergeWorkers } from '@/lib/workers/commands/merge-workers'
import { sayNotSame } from '@/lib/workers/commands/say-not-same'
import { splitWorkers } from '@/lib/workers/commands/split-workers'

export async function mergeWorkersAction(command: SentCommand) {
  return runAction(mergeWorkers, command)
}

export async function splitWorkersAction(command: SentCommand) {
  return runAction(splitWorkers, command)
}

export async function sayNotSameAction(command: SentCommand) {
  return runAction(sayNotSame, command)
}
