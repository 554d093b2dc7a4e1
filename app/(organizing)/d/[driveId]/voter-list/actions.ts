'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { addUnknownVoters } from '@/lib/law/commands/add-unknown-voters'
import { bringVoterList } from '@/lib/law/commands/bring-voter-list'
import { disputeVoter } from '@/lib/law/commands/dispute-voter'
import { retireVoterList } from '@/lib/law/commands/retire-voter-list'
import { settleVoter } from '@/lib/law/commands/settle-voter'

export async function bringVoterListAction(command: SentCommand) {
  return runAction(bringVoterList, command)
}

export async function settleVoterAction(command: SentCommand) {
  return runAction(settleVoter, command)
}

export async function disputeVoterAction(command: SentCommand) {
  return runAction(disputeVoter, command)
}

export async function addUnknownVotersAction(command: SentCommand) {
  return runAction(addUnknownVoters, command)
}

export async function retireVoterListAction(command: SentCommand) {
  return runAction(retireVoterList, command)
}
