'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { chooseJurisdiction } from '@/lib/law/commands/choose-jurisdiction'

export async function chooseJurisdictionAction(command: SentCommand) {
  return runAction(chooseJurisdiction, command)
}
