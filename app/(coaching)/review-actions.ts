'use server'

import { closeAgreedStep } from '@/lib/coaching/commands/close-agreed-step'
import { commentReview } from '@/lib/coaching/commands/comment-review'
import { markChecklist } from '@/lib/coaching/commands/mark-checklist'
import { moveAgreedStep } from '@/lib/coaching/commands/move-agreed-step'
import { proposeStep } from '@/lib/coaching/commands/propose-step'
import { removeCoachNote } from '@/lib/coaching/commands/remove-coach-note'
import { removeComment } from '@/lib/coaching/commands/remove-comment'
import { saveCoachNote } from '@/lib/coaching/commands/save-coach-note'
import { seeReview } from '@/lib/coaching/commands/see-review'
import { shareTalk } from '@/lib/coaching/commands/share-talk'
import { takeStep } from '@/lib/coaching/commands/take-step'
import { unmarkChecklist } from '@/lib/coaching/commands/unmark-checklist'
import { unshareTalk } from '@/lib/coaching/commands/unshare-talk'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function markChecklistAction(envelope: Envelope) {
  return runAction(markChecklist, envelope)
}

export async function unmarkChecklistAction(envelope: Envelope) {
  return runAction(unmarkChecklist, envelope)
}

export async function commentReviewAction(envelope: Envelope) {
  return runAction(commentReview, envelope)
}

export async function removeCommentAction(envelope: Envelope) {
  return runAction(removeComment, envelope)
}

export async function saveCoachNoteAction(envelope: Envelope) {
  return runAction(saveCoachNote, envelope)
}

export async function removeCoachNoteAction(envelope: Envelope) {
  return runAction(removeCoachNote, envelope)
}

export async function proposeStepAction(envelope: Envelope) {
  return runAction(proposeStep, envelope)
}

export async function takeStepAction(envelope: Envelope) {
  return runAction(takeStep, envelope)
}

export async function closeAgreedStepAction(envelope: Envelope) {
  return runAction(closeAgreedStep, envelope)
}

export async function shareTalkAction(envelope: Envelope) {
  return runAction(shareTalk, envelope)
}

export async function unshareTalkAction(envelope: Envelope) {
  return runAction(unshareTalk, envelope)
}

export async function seeReviewAction(envelope: Envelope) {
  return runAction(seeReview, envelope)
}

export async function moveAgreedStepAction(envelope: Envelope) {
  return runAction(moveAgreedStep, envelope)
}
