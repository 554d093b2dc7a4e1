'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { witnessSkill } from '@/lib/skills/commands/witness-skill'

export async function witnessSkillAction(command: SentCommand) {
  return runAction(witnessSkill, command)
}
