'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { changeContract } from '@/lib/law/commands/change-contract'
import { markClock } from '@/lib/law/commands/mark-clock'
import { recordContract } from '@/lib/law/commands/record-contract'
import { unmarkClock } from '@/lib/law/commands/unmark-clock'
import { withdrawContract } from '@/lib/law/commands/withdraw-contract'

export async function recordContractAction(command: SentCommand) {
  return runAction(recordContract, command)
}

export async function changeContractAction(command: SentCommand) {
  return runAction(changeContract, command)
}

export async function withdrawContractAction(command: SentCommand) {
  return runAction(withdrawContract, command)
}

export async function markClockAction(command: SentCommand) {
  return runAction(markClock, command)
}

export async function unmarkClockAction(command: SentCommand) {
  return runAction(unmarkClock, command)
}
