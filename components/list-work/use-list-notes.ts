import { useState } from 'react'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import type { AppError } from '@/lib/errors'
import type { Result } from '@/lib/result'
import type { ListCommand, ListPiece } from './list-pieces'

export type ListActions = Record<ListCommand, (command: SentCommand) => Promise<Result<unknown>>>

/** Why a note did not go through: what the server said, or nothing when it could not be reached. */
export type NoteFailure = AppError | 'unreachable'

/**
 * What a meeting noted about each person, piece by piece. A note that failed half-way keeps the pieces that went through:
 * saving again sends only the rest, and takes back a piece that was changed in between.
 */
export function useListNotes(actions: ListActions) {
  const [notes, setNotes] = useState<ReadonlyMap<string, readonly ListPiece[]>>(new Map())
  const [complete, setComplete] = useState<ReadonlySet<string>>(new Set())

  const send = async ({
    command,
    input,
  }: Pick<ListPiece, 'command' | 'input'>): Promise<NoteFailure | null> => {
    const result = await actions[command]({ commandId: v7(), input }).catch(() => null)
    if (result === null) return 'unreachable'
    return result.ok ? null : result.error
  }
  const keep = (workerId: string, pieces: readonly ListPiece[]) =>
    setNotes((all) => new Map(all).set(workerId, pieces))

  return {
    /** Whose note is complete. */
    complete,
    save: async (workerId: string, wanted: readonly ListPiece[]): Promise<NoteFailure | null> => {
      let done = notes.get(workerId) ?? []
      const isDone = (piece: ListPiece) =>
        done.some(({ part, same }) => part === piece.part && same === piece.same)
      for (const old of done.filter(
        (piece) => !wanted.some((w) => w.part === piece.part && w.same === piece.same),
      )) {
        const failed = await send(old.back)
        if (failed) return failed
        done = done.filter((piece) => piece !== old)
        keep(workerId, done)
      }
      for (const piece of wanted.filter((each) => !isDone(each))) {
        const failed = await send(piece)
        if (failed) return failed
        done = [...done, piece]
        keep(workerId, done)
      }
      setComplete((all) => new Set(all).add(workerId))
      return null
    },
    /** Takes back everything that was noted about a person, the last piece first; answers whether it worked. */
    undo: async (workerId: string): Promise<boolean> => {
      let done = notes.get(workerId) ?? []
      for (const piece of done.toReversed()) {
        if (await send(piece.back)) return false
        done = done.filter((each) => each !== piece)
        keep(workerId, done)
      }
      setComplete((all) => new Set([...all].filter((id) => id !== workerId)))
      return true
    },
  }
}
