'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { editGuide } from '@/lib/drives/commands/edit-guide'

export async function editGuideAction(command: SentCommand) {
  return runAction(editGuide, command)
}
