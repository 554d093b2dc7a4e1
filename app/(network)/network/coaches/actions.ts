'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { beginSupport } from '@/lib/skills/commands/begin-support'
import { endSupport } from '@/lib/skills/commands/end-support'

export async function beginSupportAction(command: SentCommand) {
  return runAction(beginSupport, command)
}

export async function endSupportAction(command: SentCommand) {
  return runAction(endSupport, command)
}
