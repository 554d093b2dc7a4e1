'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { addGrievanceHandler } from '@/lib/law/commands/add-grievance-handler'
import { addGrievanceStep } from '@/lib/law/commands/add-grievance-step'
import { answerGrievanceStep } from '@/lib/law/commands/answer-grievance-step'
import { closeGrievance } from '@/lib/law/commands/close-grievance'
import { fileGrievance } from '@/lib/law/commands/file-grievance'
import { rewordGrievance } from '@/lib/law/commands/reword-grievance'
import { withdrawGrievance } from '@/lib/law/commands/withdraw-grievance'

export async function fileGrievanceAction(command: SentCommand) {
  return runAction(fileGrievance, command)
}

export async function rewordGrievanceAction(command: SentCommand) {
  return runAction(rewordGrievance, command)
}

export async function addHandlerAction(command: SentCommand) {
  return runAction(addGrievanceHandler, command)
}

export async function addStepAction(command: SentCommand) {
  return runAction(addGrievanceStep, command)
}

export async function answerStepAction(command: SentCommand) {
  return runAction(answerGrievanceStep, command)
}

export async function closeGrievanceAction(command: SentCommand) {
  return runAction(closeGrievance, command)
}

export async function withdrawGrievanceAction(command: SentCommand) {
  return runAction(withdrawGrievance, command)
}
