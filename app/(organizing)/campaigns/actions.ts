'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { answerCampaign } from '@/lib/campaigns/commands/answer-campaign'
import { askIntoCampaign } from '@/lib/campaigns/commands/ask-into-campaign'
import { endCampaign } from '@/lib/campaigns/commands/end-campaign'
import { leaveCampaign } from '@/lib/campaigns/commands/leave-campaign'
import { openCampaign } from '@/lib/campaigns/commands/open-campaign'
import { recallDelegate } from '@/lib/campaigns/commands/recall-delegate'
import { sendDelegate } from '@/lib/campaigns/commands/send-delegate'
import { showInCampaign } from '@/lib/campaigns/commands/show-in-campaign'
import { runAction } from '@/lib/command/run-action'

export async function answerCampaignAction(command: SentCommand) {
  return runAction(answerCampaign, command)
}

export async function askIntoCampaignAction(command: SentCommand) {
  return runAction(askIntoCampaign, command)
}

export async function endCampaignAction(command: SentCommand) {
  return runAction(endCampaign, command)
}

export async function leaveCampaignAction(command: SentCommand) {
  return runAction(leaveCampaign, command)
}

export async function openCampaignAction(command: SentCommand) {
  return runAction(openCampaign, command)
}

export async function recallDelegateAction(command: SentCommand) {
  return runAction(recallDelegate, command)
}

export async function sendDelegateAction(command: SentCommand) {
  return runAction(sendDelegate, command)
}

export async function showInCampaignAction(command: SentCommand) {
  return runAction(showInCampaign, command)
}
