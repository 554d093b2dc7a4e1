'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { undoImport } from '@/lib/exchange/commands/undo-import'

export async function undoImportAction(command: SentCommand) {
  return runAction(undoImport, command)
}
