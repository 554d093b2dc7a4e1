'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { currentViewer } from '@/lib/access/current-viewer'
import { runAction } from '@/lib/command/run-action'
import { getPhonesOf } from '@/lib/conversations/queries/phones-of'
import { isDriveId } from '@/lib/drives/drive-id'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { withdrawTie } from '@/lib/leaders/commands/withdraw-tie'
import { failure, type Result, success } from '@/lib/result'
import { addContact } from '@/lib/workers/commands/add-contact'
import { addNote } from '@/lib/workers/commands/add-note'
import { addWorkers } from '@/lib/workers/commands/add-workers'
import { markLeader } from '@/lib/workers/commands/mark-leader'
import { placeWorker } from '@/lib/workers/commands/place-worker'
import { removeContact } from '@/lib/workers/commands/remove-contact'
import { removeNote } from '@/lib/workers/commands/remove-note'
import { removeWorkers } from '@/lib/workers/commands/remove-workers'
import { renameWorker } from '@/lib/workers/commands/rename-worker'
import { setBoundary } from '@/lib/workers/commands/set-boundary'
import { setLanguages } from '@/lib/workers/commands/set-languages'
import { setPlaces } from '@/lib/workers/commands/set-places'
import { setWorkerStatus } from '@/lib/workers/commands/set-worker-status'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import type { ListedPerson } from '@/lib/workers/queries/people'
import { findPeople } from '@/lib/workers/queries/people-page'

/** Finds people of a large list by name. The name travels in the body, never in an address. */
export async function findPeopleAction(driveId: string, query: string): Promise<Result<ListedPerson[]>> {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  if (!isDriveId(driveId)) return failure({ code: 'not_found' })
  const found = await findPeople(viewer, driveId, query.slice(0, 80))
  return found === READ_ENOUGH ? failure({ code: 'stepup_required' }) : success(found)
}

/** The phone numbers of one person, when somebody is about to call. */
export async function phonesOfAction(driveId: string, workerId: string): Promise<Result<string[]>> {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  if (!isDriveId(driveId) || !isDriveId(workerId)) return failure({ code: 'not_found' })
  const phones = await getPhonesOf(viewer, driveId, workerId)
  return phones === READ_ENOUGH ? failure({ code: 'stepup_required' }) : success(phones)
}

export async function recordTieAction(command: SentCommand) {
  return runAction(recordTie, command)
}

export async function withdrawTieAction(command: SentCommand) {
  return runAction(withdrawTie, command)
}

export async function addWorkersAction(command: SentCommand) {
  return runAction(addWorkers, command)
}

export async function removeWorkersAction(command: SentCommand) {
  return runAction(removeWorkers, command)
}

export async function renameWorkerAction(command: SentCommand) {
  return runAction(renameWorker, command)
}

export async function placeWorkerAction(command: SentCommand) {
  return runAction(placeWorker, command)
}

export async function setPlacesAction(command: SentCommand) {
  return runAction(setPlaces, command)
}

export async function setWorkerStatusAction(command: SentCommand) {
  return runAction(setWorkerStatus, command)
}

export async function addContactAction(command: SentCommand) {
  return runAction(addContact, command)
}

export async function removeContactAction(command: SentCommand) {
  return runAction(removeContact, command)
}

export async function setLanguagesAction(command: SentCommand) {
  return runAction(setLanguages, command)
}

export async function setBoundaryAction(command: SentCommand) {
  return runAction(setBoundary, command)
}

export async function addNoteAction(command: SentCommand) {
  return runAction(addNote, command)
}

export async function removeNoteAction(command: SentCommand) {
  return runAction(removeNote, command)
}

export async function markLeaderAction(command: SentCommand) {
  return runAction(markLeader, command)
}

export async function seatOnCommitteeAction(command: SentCommand) {
  return runAction(seatOnCommittee, command)
}
