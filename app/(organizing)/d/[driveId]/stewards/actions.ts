'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { endSteward } from '@/lib/bodies/commands/end-steward'
import { nameSteward } from '@/lib/bodies/commands/name-steward'
import { runAction } from '@/lib/command/run-action'

export async function nameStewardAction(command: SentCommand) {
  return runAction(nameSteward, command)
}

export async function endStewardAction(command: SentCommand) {
  return runAction(endSteward, command)
}
