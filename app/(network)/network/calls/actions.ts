'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { changeSeed, closeSeed } from '@/lib/seeding/commands/change-seed'
import { openSeed } from '@/lib/seeding/commands/open-seed'

export async function openSeedAction(command: SentCommand) {
  return runAction(openSeed, command)
}

export async function changeSeedAction(command: SentCommand) {
  return runAction(changeSeed, command)
}

export async function closeSeedAction(command: SentCommand) {
  return runAction(closeSeed, command)
}
