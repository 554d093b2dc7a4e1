'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { describeNetwork } from '@/lib/drives/commands/describe-network'
import { endNetworkRole } from '@/lib/drives/commands/end-network-role'
import { grantNetworkRole } from '@/lib/drives/commands/grant-network-role'
import { setNetwork } from '@/lib/drives/commands/set-network'

export async function setNetworkAction(command: SentCommand) {
  return runAction(setNetwork, command)
}

export async function grantNetworkRoleAction(command: SentCommand) {
  return runAction(grantNetworkRole, command)
}

export async function endNetworkRoleAction(command: SentCommand) {
  return runAction(endNetworkRole, command)
}

export async function describeNetworkAction(command: SentCommand) {
  return runAction(describeNetwork, command)
}
