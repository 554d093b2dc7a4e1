'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { changeCall, closeCall } from '@/lib/seeding/commands/change-seed'
import { openCall } from '@/lib/seeding/commands/open-seed'

export async function openCallAction(command: SentCommand) {
  return runAction(openCall, command)
}

export async function changeCallAction(command: SentCommand) {
  return runAction(changeCall, command)
}

export async function closeCallAction(command: SentCommand) {
  return runAction(closeCall, command)
}
