'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { eraseWorker } from '@/lib/workers/commands/erase-worker'

export async function eraseWorkerAction(command: SentCommand) {
  return runAction(eraseWorker, command)
}
