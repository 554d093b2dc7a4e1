'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { addToSlate } from '@/lib/bodies/commands/add-to-slate'
import { changeElection } from '@/lib/bodies/commands/change-election'
import { countElection } from '@/lib/bodies/commands/count-election'
import { planElection } from '@/lib/bodies/commands/plan-election'
import { removeFromSlate } from '@/lib/bodies/commands/remove-from-slate'
import { saveElector } from '@/lib/bodies/commands/save-elector'
import { setElectionSite } from '@/lib/bodies/commands/set-election-site'
import { standElector } from '@/lib/bodies/commands/stand-elector'
import { runAction } from '@/lib/command/run-action'

export async function planElectionAction(command: SentCommand) {
  return runAction(planElection, command)
}

export async function changeElectionAction(command: SentCommand) {
  return runAction(changeElection, command)
}

export async function setElectionSiteAction(command: SentCommand) {
  return runAction(setElectionSite, command)
}

export async function saveElectorAction(command: SentCommand) {
  return runAction(saveElector, command)
}

export async function standElectorAction(command: SentCommand) {
  return runAction(standElector, command)
}

export async function addToSlateAction(command: SentCommand) {
  return runAction(addToSlate, command)
}

export async function removeFromSlateAction(command: SentCommand) {
  return runAction(removeFromSlate, command)
}

export async function countElectionAction(command: SentCommand) {
  return runAction(countElection, command)
}
