'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { attendTraining } from '@/lib/skills/commands/attend-training'
import { closeTraining } from '@/lib/skills/commands/close-training'
import { finishTraining } from '@/lib/skills/commands/finish-training'
import { leaveTraining } from '@/lib/skills/commands/leave-training'
import { openTraining } from '@/lib/skills/commands/open-training'
import { signUpForTraining } from '@/lib/skills/commands/sign-up-for-training'

export async function openTrainingAction(command: SentCommand) {
  return runAction(openTraining, command)
}

export async function signUpForTrainingAction(command: SentCommand) {
  return runAction(signUpForTraining, command)
}

export async function leaveTrainingAction(command: SentCommand) {
  return runAction(leaveTraining, command)
}

export async function attendTrainingAction({ commandId, input }: SentCommand) {
  return runAction(attendTraining, { commandId, input: { ...input, wasThere: input.wasThere === 'yes' } })
}

export async function finishTrainingAction({ commandId, input }: SentCommand) {
  return runAction(finishTraining, { commandId, input: { ...input, finished: input.finished === 'yes' } })
}

export async function closeTrainingAction(command: SentCommand) {
  return runAction(closeTraining, command)
}
