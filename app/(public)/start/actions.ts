'use server'

import { newRecoveryCodeAction } from '@/app/me/actions'
import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { startDrive } from '@/lib/drives/commands/start-drive'

/** Starts a group for whoever is signed in. */
export async function startDriveAction(command: SentCommand) {
  return runAction(startDrive, command)
}

/** The printed code that belongs to a new group's founder. */
export async function founderCodeAction() {
  return newRecoveryCodeAction()
}
