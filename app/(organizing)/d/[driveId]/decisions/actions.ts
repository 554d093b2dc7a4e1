'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { closeDecision } from '@/lib/drives/commands/close-decision'
import { commentDecision } from '@/lib/drives/commands/comment-decision'
import { countPapers } from '@/lib/drives/commands/count-papers'
import { openDecision } from '@/lib/drives/commands/open-decision'
import { proposeDecision } from '@/lib/drives/commands/propose-decision'
import { uncommentDecision } from '@/lib/drives/commands/uncomment-decision'
import { voteDecision } from '@/lib/drives/commands/vote-decision'
import { voteSecretly } from '@/lib/drives/commands/vote-secretly'
import { withdrawDecision } from '@/lib/drives/commands/withdraw-decision'

export async function proposeDecisionAction(command: SentCommand) {
  return runAction(proposeDecision, command)
}

export async function openDecisionAction(command: SentCommand) {
  return runAction(openDecision, command)
}

export async function commentDecisionAction(command: SentCommand) {
  return runAction(commentDecision, command)
}

export async function uncommentDecisionAction(command: SentCommand) {
  return runAction(uncommentDecision, command)
}

export async function voteDecisionAction(command: SentCommand) {
  return runAction(voteDecision, command)
}

export async function voteSecretlyAction(command: SentCommand) {
  return runAction(voteSecretly, command)
}

export async function countPapersAction(command: SentCommand) {
  return runAction(countPapers, command)
}

export async function closeDecisionAction(command: SentCommand) {
  return runAction(closeDecision, command)
}

export async function withdrawDecisionAction(command: SentCommand) {
  return runAction(withdrawDecision, command)
}
