'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { assignRole } from '@/lib/actions/commands/assign-role'
import { beginAction } from '@/lib/actions/commands/begin-action'
import { cancelAction } from '@/lib/actions/commands/cancel-action'
import { closeAction } from '@/lib/actions/commands/close-action'
import { countParticipation } from '@/lib/actions/commands/count-participation'
import { debriefAction } from '@/lib/actions/commands/debrief-action'
import { freeRole } from '@/lib/actions/commands/free-role'
import { moveDemand } from '@/lib/actions/commands/move-demand'
import { moveDemandBack } from '@/lib/actions/commands/move-demand-back'
import { planAction } from '@/lib/actions/commands/plan-action'
import { prepareAction } from '@/lib/actions/commands/prepare-action'
import { recordParticipation } from '@/lib/actions/commands/record-participation'
import { recordPledges } from '@/lib/actions/commands/record-pledges'
import { reopenAction } from '@/lib/actions/commands/reopen-action'
import { restoreAction } from '@/lib/actions/commands/restore-action'
import { saveDemand } from '@/lib/actions/commands/save-demand'
import { unrecordParticipation } from '@/lib/actions/commands/unrecord-participation'
import { withdrawPledges } from '@/lib/actions/commands/withdraw-pledges'
import { runAction } from '@/lib/command/run-action'

export async function saveDemandAction(command: SentCommand) {
  return runAction(saveDemand, command)
}

export async function moveDemandAction(command: SentCommand) {
  return runAction(moveDemand, command)
}

export async function moveDemandBackAction(command: SentCommand) {
  return runAction(moveDemandBack, command)
}

export async function planActionAction(command: SentCommand) {
  return runAction(planAction, command)
}

export async function beginActionAction(command: SentCommand) {
  return runAction(beginAction, command)
}

export async function recordParticipationAction(command: SentCommand) {
  return runAction(recordParticipation, command)
}

export async function unrecordParticipationAction(command: SentCommand) {
  return runAction(unrecordParticipation, command)
}

export async function countParticipationAction(command: SentCommand) {
  return runAction(countParticipation, command)
}

export async function closeActionAction(command: SentCommand) {
  return runAction(closeAction, command)
}

export async function reopenActionAction(command: SentCommand) {
  return runAction(reopenAction, command)
}

export async function cancelActionAction(command: SentCommand) {
  return runAction(cancelAction, command)
}

export async function restoreActionAction(command: SentCommand) {
  return runAction(restoreAction, command)
}

export async function debriefActionAction(command: SentCommand) {
  return runAction(debriefAction, command)
}

export async function prepareActionAction(command: SentCommand) {
  return runAction(prepareAction, command)
}

export async function assignRoleAction(command: SentCommand) {
  return runAction(assignRole, command)
}

export async function freeRoleAction(command: SentCommand) {
  return runAction(freeRole, command)
}

export async function recordPledgesAction(command: SentCommand) {
  return runAction(recordPledges, command)
}

export async function withdrawPledgesAction(command: SentCommand) {
  return runAction(withdrawPledges, command)
}
