'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { currentViewer } from '@/lib/access/current-viewer'
import { addSecretary } from '@/lib/bodies/commands/add-secretary'
import { endMembership } from '@/lib/bodies/commands/end-membership'
import { endSecretary } from '@/lib/bodies/commands/end-secretary'
import { openBody } from '@/lib/bodies/commands/open-body'
import { recordMembership } from '@/lib/bodies/commands/record-membership'
import { recordPosition } from '@/lib/bodies/commands/record-position'
import { renameBody } from '@/lib/bodies/commands/rename-body'
import { retireBody } from '@/lib/bodies/commands/retire-body'
import { withdrawMembership } from '@/lib/bodies/commands/withdraw-membership'
import { mayTell } from '@/lib/bodies/queries/may-tell'
import { runAction } from '@/lib/command/run-action'
import { failure } from '@/lib/result'

export async function openBodyAction(command: SentCommand) {
  return runAction(openBody, command)
}

export async function renameBodyAction(command: SentCommand) {
  return runAction(renameBody, command)
}

export async function retireBodyAction(command: SentCommand) {
  return runAction(retireBody, command)
}

export async function addSecretaryAction(command: SentCommand) {
  return runAction(addSecretary, command)
}

export async function endSecretaryAction(command: SentCommand) {
  return runAction(endSecretary, command)
}

export async function recordMembershipAction(command: SentCommand) {
  const viewer = await currentViewer()
  if (viewer && !(await mayTell(viewer.userId, command.input))) return failure({ code: 'rate_limited' })
  return runAction(recordMembership, command)
}

export async function endMembershipAction(command: SentCommand) {
  return runAction(endMembership, command)
}

export async function withdrawMembershipAction(command: SentCommand) {
  return runAction(withdrawMembership, command)
}

export async function recordPositionAction(command: SentCommand) {
  return runAction(recordPosition, command)
}
