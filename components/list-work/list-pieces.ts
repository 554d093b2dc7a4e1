import { readRating } from '@/components/assessments/read-rating'
import type { FormValues } from '@/components/ui/form-values'
import type { Goer, ListWorkPerson } from '@/lib/conversations/list-work'
import type { ListCommand } from './list-commands'

type Sent = { command: ListCommand; input: Record<string, unknown> }

/** One part of what is noted about a person, with the way back. `same` tells two notes apart by what they say. */
export type ListPiece = Sent & {
  /** Stays the same however often it is tried. */
  commandId: string
  part: 'knows' | 'list' | 'step' | 'stand'
  same: string
  back: Sent
}

type NewId = () => string

/** What the form holds about one person, as commands in the order in which they are sent; empty when nothing was said. */
export function listPieces(
  form: FormValues,
  { driveId, person, goers }: { driveId: string; person: ListWorkPerson; goers: readonly Goer[] },
  newId: NewId,
  now: Date,
): ListPiece[] {
  const pieces: ListPiece[] = []
  const { workerId } = person
  const knows = form.text('knows')
  if (knows) {
    const tieId = newId()
    const input = { driveId, tieId, fromWorkerId: knows, toWorkerId: workerId, kind: 'knows', confidence: 2 }
    pieces.push({
      ...{ part: 'knows', same: knows, commandId: newId(), command: 'recordTie', input },
      back: { command: 'withdrawTie', input: { driveId, tieId } },
    })
  }
  const goer = goers.find((each) => goerKey(each) === form.text('goes'))
  if (goer?.userId && !person.onListOf.includes(goer.userId)) {
    const turfId = newId()
    pieces.push({
      ...{ part: 'list', same: goer.userId, commandId: newId(), command: 'assignTurf' },
      input: { driveId, turfId, workerId, userId: goer.userId },
      back: { command: 'endTurf', input: { driveId, turfId } },
    })
  }
  if (goer) {
    const [commitmentId, dueOn] = [newId(), form.text('dueOn')]
    pieces.push({
      ...{ part: 'step', same: `${goerKey(goer)} ${dueOn}`, commandId: newId(), command: 'makeStep' },
      input: {
        ...{ driveId, commitmentId, workerId, by: 'user', kind: 'talk_again', dueOn },
        ...(goer.userId ? { userId: goer.userId } : { doerWorkerId: goer.workerId }),
      },
      back: { command: 'closeStep', input: { driveId, commitmentId, ending: { outcome: 'withdrawn' } } },
    })
  }
  const assessmentId = newId()
  const rating = readRating(form, assessmentId)
  if (rating) {
    pieces.push({
      ...{ part: 'stand', same: `${rating.value} ${rating.basis} ${rating.reason}` },
      ...{ commandId: newId(), command: 'recordStand' },
      input: { driveId, workerId, happenedAt: now.toISOString(), rating },
      back: { command: 'withdrawStand', input: { driveId, assessmentId } },
    })
  }
  return pieces
}

/** One who can go, as the value of an option: by login where there is one. */
export const goerKey = ({ userId, workerId }: Goer): string => userId ?? workerId ?? ''
