'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { recordRetaliation } from '@/lib/workers/commands/record-retaliation'
import { withdrawRetaliation } from '@/lib/workers/commands/withdraw-retaliation'

export async function recordRetaliationAction(command: SentCommand) {
  return runAction(recordRetaliation, command)
}

export async function withdrawRetaliationAction(command: SentCommand) {
  return runAction(withdrawRetaliation, command)
}
