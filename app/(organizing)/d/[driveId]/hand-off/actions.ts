'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { agreeToHandOff } from '@/lib/drives/commands/agree-to-hand-off'
import { endHandOff } from '@/lib/drives/commands/end-hand-off'
import { handOver } from '@/lib/drives/commands/hand-over'
import { noteHandOff } from '@/lib/drives/commands/note-hand-off'
import { proposeHandOff } from '@/lib/drives/commands/propose-hand-off'

export async function proposeHandOffAction(command: SentCommand) {
  return runAction(proposeHandOff, command)
}

export async function agreeToHandOffAction(command: SentCommand) {
  return runAction(agreeToHandOff, command)
}

export async function handOverAction(command: SentCommand) {
  return runAction(handOver, command)
}

export async function endHandOffAction(command: SentCommand) {
  return runAction(endHandOff, command)
}

export async function noteHandOffAction(command: SentCommand) {
  return runAction(noteHandOff, command)
}
