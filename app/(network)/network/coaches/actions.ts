'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { confirmCoach } from '@/lib/coaching/commands/confirm-coach'
import { runAction } from '@/lib/command/run-action'
import { addToPod, leavePod } from '@/lib/skills/commands/add-to-pod'
import { beginSupport } from '@/lib/skills/commands/begin-support'
import { endSupport } from '@/lib/skills/commands/end-support'
import { closePod, makePod } from '@/lib/skills/commands/make-pod'

export async function beginSupportAction(command: SentCommand) {
  return runAction(beginSupport, command)
}

export async function endSupportAction(command: SentCommand) {
  return runAction(endSupport, command)
}

export async function makePodAction(command: SentCommand) {
  return runAction(makePod, command)
}

export async function addToPodAction(command: SentCommand) {
  return runAction(addToPod, command)
}

export async function leavePodAction(command: SentCommand) {
  return runAction(leavePod, command)
}

export async function closePodAction(command: SentCommand) {
  return runAction(closePod, command)
}

export async function confirmCoachAction(command: SentCommand) {
  return runAction(confirmCoach, command)
}
