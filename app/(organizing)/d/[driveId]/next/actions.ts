'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { takeOn } from '@/lib/conversations/commands/take-on'
import { assignTurf } from '@/lib/leaders/commands/assign-turf'
import { endTurf } from '@/lib/leaders/commands/end-turf'

export async function takeOnAction(command: SentCommand) {
  return runAction(takeOn, command)
}

export async function assignTurfAction(command: SentCommand) {
  return runAction(assignTurf, command)
}

export async function endTurfAction(command: SentCommand) {
  return runAction(endTurf, command)
}
