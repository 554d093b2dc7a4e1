'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { agreeToList } from '@/lib/exchange/commands/agree-to-list'
import { askForList } from '@/lib/exchange/commands/ask-for-list'
import { stopList } from '@/lib/exchange/commands/stop-list'

export async function askForListAction(command: SentCommand) {
  return runAction(askForList, command)
}

export async function agreeToListAction(command: SentCommand) {
  return runAction(agreeToList, command)
}

export async function stopListAction(command: SentCommand) {
  return runAction(stopList, command)
}
