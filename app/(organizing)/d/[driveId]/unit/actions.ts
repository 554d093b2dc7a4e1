'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { judgeUnit } from '@/lib/workers/commands/judge-unit'
import { withdrawUnit } from '@/lib/workers/commands/withdraw-unit'

export async function judgeUnitAction(command: SentCommand) {
  return runAction(judgeUnit, command)
}

export async function withdrawUnitAction(command: SentCommand) {
  return runAction(withdrawUnit, command)
}
