'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { challengeCard } from '@/lib/law/commands/challenge-card'
import { completeCard } from '@/lib/law/commands/complete-card'
import { recordCards } from '@/lib/law/commands/record-cards'
import { removeCard } from '@/lib/law/commands/remove-card'
import { restoreCard } from '@/lib/law/commands/restore-card'
import { withdrawCard } from '@/lib/law/commands/withdraw-card'

export async function recordCardsAction(command: SentCommand) {
  return runAction(recordCards, command)
}

export async function completeCardAction(command: SentCommand) {
  return runAction(completeCard, command)
}

export async function withdrawCardAction(command: SentCommand) {
  return runAction(withdrawCard, command)
}

export async function challengeCardAction(command: SentCommand) {
  return runAction(challengeCard, command)
}

export async function removeCardAction(command: SentCommand) {
  return runAction(removeCard, command)
}

export async function restoreCardAction(command: SentCommand) {
  return runAction(restoreCard, command)
}
