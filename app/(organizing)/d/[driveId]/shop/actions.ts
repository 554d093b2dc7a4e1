'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { attachEmployer } from '@/lib/records/commands/attach-employer'
import { addCells } from '@/lib/workplaces/commands/add-cells'
import { addEmployer } from '@/lib/workplaces/commands/add-employer'
import { addDepartments, addShifts, addSites } from '@/lib/workplaces/commands/add-parts'
import { chooseEmployerPath } from '@/lib/workplaces/commands/choose-employer-path'
import { endEmployer } from '@/lib/workplaces/commands/end-employer'
import { estimateHeadcount } from '@/lib/workplaces/commands/estimate-headcount'
import { renameEmployer } from '@/lib/workplaces/commands/rename-employer'
import { renamePart } from '@/lib/workplaces/commands/rename-part'
import { retirePart } from '@/lib/workplaces/commands/retire-part'
import { tagCells } from '@/lib/workplaces/commands/tag-cells'

export async function addSitesAction(command: SentCommand) {
  return runAction(addSites, command)
}

export async function addDepartmentsAction(command: SentCommand) {
  return runAction(addDepartments, command)
}

export async function addShiftsAction(command: SentCommand) {
  return runAction(addShifts, command)
}

export async function addCellsAction(command: SentCommand) {
  return runAction(addCells, command)
}

export async function tagCellsAction(command: SentCommand) {
  return runAction(tagCells, command)
}

export async function estimateHeadcountAction(command: SentCommand) {
  return runAction(estimateHeadcount, command)
}

export async function renamePartAction(command: SentCommand) {
  return runAction(renamePart, command)
}

export async function retirePartAction(command: SentCommand) {
  return runAction(retirePart, command)
}

export async function addEmployerAction(command: SentCommand) {
  return runAction(addEmployer, command)
}

export async function renameEmployerAction(command: SentCommand) {
  return runAction(renameEmployer, command)
}

export async function endEmployerAction(command: SentCommand) {
  return runAction(endEmployer, command)
}

export async function chooseEmployerPathAction(command: SentCommand) {
  return runAction(chooseEmployerPath, command)
}

export async function attachEmployerAction(command: SentCommand) {
  return runAction(attachEmployer, command)
}
