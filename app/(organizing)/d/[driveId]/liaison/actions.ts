'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { grantLiaison } from '@/lib/bodies/commands/grant-liaison'
import { revokeLiaison } from '@/lib/bodies/commands/revoke-liaison'
import { runAction } from '@/lib/command/run-action'

export async function grantLiaisonAction(command: SentCommand) {
  return runAction(grantLiaison, command)
}

export async function revokeLiaisonAction(command: SentCommand) {
  return runAction(revokeLiaison, command)
}
