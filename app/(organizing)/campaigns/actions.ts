'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { answerCampaign } from '@/lib/campaigns/commands/answer-campaign'
import { answerDay } from '@/lib/campaigns/commands/answer-day'
import { askIntoCampaign } from '@/lib/campaigns/commands/ask-into-campaign'
import { callDay } from '@/lib/campaigns/commands/call-day'
import { cancelDay } from '@/lib/campaigns/commands/cancel-day'
import { closeTogether } from '@/lib/campaigns/commands/close-together'
import { describeCampaign } from '@/lib/campaigns/commands/describe-campaign'
import { dropDemand } from '@/lib/campaigns/commands/drop-demand'
import { endCampaign } from '@/lib/campaigns/commands/end-campaign'
import { leaveCampaign } from '@/lib/campaigns/commands/leave-campaign'
import { openCampaign } from '@/lib/campaigns/commands/open-campaign'
import { proposeTogether } from '@/lib/campaigns/commands/propose-together'
import { raiseDemand } from '@/lib/campaigns/commands/raise-demand'
import { recallDelegate } from '@/lib/campaigns/commands/recall-delegate'
import { sendDelegate } from '@/lib/campaigns/commands/send-delegate'
import { showInCampaign } from '@/lib/campaigns/commands/show-in-campaign'
import { voteTogether } from '@/lib/campaigns/commands/vote-together'
import { withdrawTogether } from '@/lib/campaigns/commands/withdraw-together'
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

export async function raiseDemandAction(command: SentCommand) {
  return runAction(raiseDemand, command)
}

export async function dropDemandAction(command: SentCommand) {
  return runAction(dropDemand, command)
}

export async function callDayAction(command: SentCommand) {
  return runAction(callDay, command)
}

export async function cancelDayAction(command: SentCommand) {
  return runAction(cancelDay, command)
}

export async function answerDayAction(command: SentCommand) {
  return runAction(answerDay, command)
}

export async function proposeTogetherAction(command: SentCommand) {
  return runAction(proposeTogether, command)
}

export async function voteTogetherAction(command: SentCommand) {
  return runAction(voteTogether, command)
}

export async function closeTogetherAction(command: SentCommand) {
  return runAction(closeTogether, command)
}

export async function withdrawTogetherAction(command: SentCommand) {
  return runAction(withdrawTogether, command)
}

export async function describeCampaignAction(command: SentCommand) {
  return runAction(describeCampaign, command)
}
