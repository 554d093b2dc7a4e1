'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { chooseModel } from '@/lib/drives/commands/choose-model'
import { moveStage } from '@/lib/drives/commands/move-stage'
import { takeBackStage } from '@/lib/drives/commands/take-back-stage'

export async function moveStageAction(command: SentCommand) {
  return runAction(moveStage, command)
}

export async function takeBackStageAction(command: SentCommand) {
  return runAction(takeBackStage, command)
}

export async function chooseModelAction(command: SentCommand) {
  return runAction(chooseModel, command)
}
