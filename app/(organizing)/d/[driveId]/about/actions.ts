'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { describeDrive } from '@/lib/drives/commands/describe-drive'

export async function describeDriveAction(command: SentCommand) {
  return runAction(describeDrive, command)
}
