'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { addAgendaItem } from '@/lib/meetings/commands/add-agenda-item'
import { answerMeeting } from '@/lib/meetings/commands/answer-meeting'
import { attendMeeting } from '@/lib/meetings/commands/attend-meeting'
import { cancelMeeting } from '@/lib/meetings/commands/cancel-meeting'
import { changeMeeting } from '@/lib/meetings/commands/change-meeting'
import { fillAgenda } from '@/lib/meetings/commands/fill-agenda'
import { markAgendaItem } from '@/lib/meetings/commands/mark-agenda-item'
import { moveAgendaItem } from '@/lib/meetings/commands/move-agenda-item'
import { restoreMeeting } from '@/lib/meetings/commands/restore-meeting'
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting'

export async function scheduleMeetingAction(command: SentCommand) {
  return runAction(scheduleMeeting, command)
}

export async function changeMeetingAction(command: SentCommand) {
  return runAction(changeMeeting, command)
}

export async function cancelMeetingAction(command: SentCommand) {
  return runAction(cancelMeeting, command)
}

export async function restoreMeetingAction(command: SentCommand) {
  return runAction(restoreMeeting, command)
}

export async function answerMeetingAction(command: SentCommand) {
  return runAction(answerMeeting, command)
}

export async function attendMeetingAction(command: SentCommand) {
  return runAction(attendMeeting, command)
}

export async function fillAgendaAction(command: SentCommand) {
  return runAction(fillAgenda, command)
}

export async function addAgendaItemAction(command: SentCommand) {
  return runAction(addAgendaItem, command)
}

export async function markAgendaItemAction(command: SentCommand) {
  return runAction(markAgendaItem, command)
}

export async function moveAgendaItemAction(command: SentCommand) {
  return runAction(moveAgendaItem, command)
}
