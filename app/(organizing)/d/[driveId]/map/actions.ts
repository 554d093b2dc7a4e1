'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { recordShock } from '@/lib/assessments/commands/record-shock'
import { runAction } from '@/lib/command/run-action'

export async function recordShockAction(command: SentCommand) {
  return runAction(recordShock, command)
}
