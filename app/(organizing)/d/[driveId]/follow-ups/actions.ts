'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { answerAsk } from '@/lib/conversations/commands/answer-ask'
import { debriefCommitment } from '@/lib/conversations/commands/debrief-commitment'
import { reopenCommitment } from '@/lib/conversations/commands/reopen-commitment'

export async function reopenCommitmentAction(command: SentCommand) {
  return runAction(reopenCommitment, command)
}

export async function debriefCommitmentAction(command: SentCommand) {
  return runAction(debriefCommitment, command)
}

export async function answerAskAction(command: SentCommand) {
  return runAction(answerAsk, command)
}
