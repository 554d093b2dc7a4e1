'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { runAction } from '@/lib/command/run-action'
import { closeCommitment } from '@/lib/conversations/commands/close-commitment'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { withdrawOneOnOne } from '@/lib/conversations/commands/withdraw-one-on-one'

export async function logOneOnOneAction(command: SentCommand) {
  return runAction(logOneOnOne, command)
}

export async function withdrawOneOnOneAction(command: SentCommand) {
  return runAction(withdrawOneOnOne, command)
}

export async function closeCommitmentAction(command: SentCommand) {
  return runAction(closeCommitment, command)
}

export async function recordAssessmentAction(command: SentCommand) {
  return runAction(recordAssessment, command)
}
