'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { addFloorPlan } from '@/lib/workplaces/commands/add-floor-plan'
import { placeOnPlan } from '@/lib/workplaces/commands/place-on-plan'
import { removeFloorPlan } from '@/lib/workplaces/commands/remove-floor-plan'

export async function addFloorPlanAction(command: SentCommand) {
  return runAction(addFloorPlan, command)
}

export async function placeOnPlanAction(command: SentCommand) {
  return runAction(placeOnPlan, command)
}

export async function removeFloorPlanAction(command: SentCommand) {
  return runAction(removeFloorPlan, command)
}
