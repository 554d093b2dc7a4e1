'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { addCallPlaces, addSeedPlaces } from '@/lib/seeding/commands/add-places'
import { goToCallPlace, goToSeedPlace } from '@/lib/seeding/commands/go-to-place'
import { noteCallPlace, noteSeedPlace } from '@/lib/seeding/commands/note-place'
import { removeCallPlace, removeSeedPlace } from '@/lib/seeding/commands/remove-place'

export async function addSeedPlacesAction(command: SentCommand) {
  return runAction(addSeedPlaces, command)
}

export async function goToSeedPlaceAction(command: SentCommand) {
  return runAction(goToSeedPlace, command)
}

export async function noteSeedPlaceAction(command: SentCommand) {
  return runAction(noteSeedPlace, command)
}

export async function removeSeedPlaceAction(command: SentCommand) {
  return runAction(removeSeedPlace, command)
}

export async function addCallPlacesAction(command: SentCommand) {
  return runAction(addCallPlaces, command)
}

export async function goToCallPlaceAction(command: SentCommand) {
  return runAction(goToCallPlace, command)
}

export async function noteCallPlaceAction(command: SentCommand) {
  return runAction(noteCallPlace, command)
}

export async function removeCallPlaceAction(command: SentCommand) {
  return runAction(removeCallPlace, command)
}
