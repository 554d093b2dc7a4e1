'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { confirmCoach } from '@/lib/coaching/commands/confirm-coach'
import { runAction } from '@/lib/command/run-action'
import { endSupport } from '@/lib/skills/commands/end-support'
import { withdrawSkill } from '@/lib/skills/commands/withdraw-skill'
import { witnessSkill } from '@/lib/skills/commands/witness-skill'

export async function witnessSkillAction(command: SentCommand) {
  return runAction(witnessSkill, command)
}

export async function withdrawSkillAction(command: SentCommand) {
  return runAction(withdrawSkill, command)
}

export async function endSupportAction(command: SentCommand) {
  return runAction(endSupport, command)
}

export async function confirmCoachAction(command: SentCommand) {
  return runAction(confirmCoach, command)
}
