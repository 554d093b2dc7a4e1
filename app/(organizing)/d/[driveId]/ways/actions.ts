'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { chooseScale } from '@/lib/assessments/commands/choose-scale'
import { runAction } from '@/lib/command/run-action'
import { chooseSchool } from '@/lib/conversations/commands/choose-school'
import { saveSchool } from '@/lib/conversations/commands/save-school'

export async function saveSchoolAction(command: SentCommand) {
  return runAction(saveSchool, command)
}

export async function chooseSchoolAction(command: SentCommand) {
  return runAction(chooseSchool, command)
}

export async function chooseScaleAction(command: SentCommand) {
  return runAction(chooseScale, command)
}
