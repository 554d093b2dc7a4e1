'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { agreeToWayBack } from '@/lib/drives/commands/agree-to-way-back'
import { approveInvite } from '@/lib/drives/commands/approve-invite'
import { endRole } from '@/lib/drives/commands/end-role'
import { finishWayBack } from '@/lib/drives/commands/finish-way-back'
import { keepRole } from '@/lib/drives/commands/keep-role'
import { makeInvite } from '@/lib/drives/commands/make-invite'
import { openWayBack } from '@/lib/drives/commands/open-way-back'
import { renameDrive } from '@/lib/drives/commands/rename-drive'
import { revokeDevicesOf } from '@/lib/drives/commands/revoke-devices-of'
import { withdrawInvite } from '@/lib/drives/commands/withdraw-invite'

export async function makeInviteAction(command: SentCommand) {
  return runAction(makeInvite, command)
}

export async function approveInviteAction(command: SentCommand) {
  return runAction(approveInvite, command)
}

export async function withdrawInviteAction(command: SentCommand) {
  return runAction(withdrawInvite, command)
}

export async function endRoleAction(command: SentCommand) {
  return runAction(endRole, command)
}

export async function keepRoleAction(command: SentCommand) {
  return runAction(keepRole, command)
}

export async function revokeDevicesOfAction(command: SentCommand) {
  return runAction(revokeDevicesOf, command)
}

export async function renameDriveAction(command: SentCommand) {
  return runAction(renameDrive, command)
}

export async function openWayBackAction(command: SentCommand) {
  return runAction(openWayBack, command)
}

export async function agreeToWayBackAction(command: SentCommand) {
  return runAction(agreeToWayBack, command)
}

export async function finishWayBackAction(command: SentCommand) {
  return runAction(finishWayBack, command)
}
