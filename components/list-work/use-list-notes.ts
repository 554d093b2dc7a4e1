import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { useEntries } from '@/components/offline/use-entries'
import type { AppError } from '@/lib/errors'
import { sendOrKeep } from '@/lib/offline/send-or-keep'
import { firstLetter } from '@/lib/workers/first-letter'
import { LIST_COMMANDS, type ListActions } from './list-commands'
import type { ListPiece } from './list-pieces'

/** Why a note did not go through: what the server said, or nothing when it could neither be sent nor kept. */
export type NoteFailure = AppError | 'unreachable'

/** Whose line a note is. */
export type NotedPerson = { driveId: string; workerId: string; called: string }

type Sent = Pick<ListPiece, 'command' | 'input' | 'commandId'>

const sameSaid = (a: ListPiece) => (b: ListPiece) => a.part === b.part && a.same === b.same

/**
 * What a meeting noted about each person, piece by piece. A note that failed half-way keeps the pieces that went through: saving again
 * sends only the rest, and takes back a piece that was changed in between. Without signal a piece is kept on this phone, and so is
 * everything after it until the queue is empty, so that all of it is sent in its order; each piece under one id, so that it is done once.
 */
export function useListNotes(actions: ListActions) {
  const [notes, setNotes] = useState<ReadonlyMap<string, readonly ListPiece[]>>(new Map())
  const [complete, setComplete] = useState<ReadonlySet<string>>(new Set())
  const waiting = useEntries()?.filter(({ state }) => state === 'waiting') ?? []
  const keepsNow = useRef(false)
  /** Pieces that may have arrived though no answer came, by person: tried again they keep their ids. */
  const tried = useRef(new Map<string, ListPiece[]>())

  const send = async (
    person: NotedPerson,
    { command, input, commandId }: Sent,
  ): Promise<NoteFailure | null> => {
    const { driveId, called } = person
    const entry = { name: LIST_COMMANDS[command], driveId, initial: firstLetter(called) }
    const result = await sendOrKeep(keepsNow.current ? nothingGoesOut : actions[command], entry, {
      commandId,
      input,
    }).catch(() => null)
    if (result === null) return 'unreachable'
    if (result === 'kept') keepsNow.current = true
    return result === 'kept' || result.ok ? null : result.error
  }
  const keep = (workerId: string, pieces: readonly ListPiece[]) =>
    setNotes((all) => new Map(all).set(workerId, pieces))
  const begin = () => {
    keepsNow.current = waiting.length > 0
  }

  return {
    /** Whose note is complete. */
    complete,
    /** Whether something of a person's note is still only on this phone. */
    waitsHere: (workerId: string): boolean =>
      (notes.get(workerId) ?? []).some(({ commandId }) =>
        waiting.some((entry) => entry.commandId === commandId),
      ),
    save: async (person: NotedPerson, said: readonly ListPiece[]): Promise<NoteFailure | null> => {
      begin()
      const { workerId } = person
      const before = tried.current.get(workerId) ?? []
      const wanted = said.map((piece) => before.find(sameSaid(piece)) ?? piece)
      tried.current.set(workerId, wanted)
      let done = notes.get(workerId) ?? []
      for (const old of done.filter((piece) => !wanted.some(sameSaid(piece)))) {
        const failed = await send(person, { ...old.back, commandId: v7() })
        if (failed) return failed
        done = done.filter((piece) => piece !== old)
        keep(workerId, done)
      }
      for (const piece of wanted.filter((each) => !done.some(sameSaid(each)))) {
        const failed = await send(person, piece)
        if (failed) return failed
        done = [...done, piece]
        keep(workerId, done)
      }
      setComplete((all) => new Set(all).add(workerId))
      return null
    },
    /** Takes back everything that was noted about a person, the last piece first; answers whether it worked. */
    undo: async (person: NotedPerson): Promise<boolean> => {
      begin()
      const { workerId } = person
      tried.current.delete(workerId)
      let done = notes.get(workerId) ?? []
      for (const piece of done.toReversed()) {
        if (await send(person, { ...piece.back, commandId: v7() })) return false
        done = done.filter((each) => each !== piece)
        keep(workerId, done)
      }
      setComplete((all) => new Set([...all].filter((id) => id !== workerId)))
      return true
    },
  }
}

const nothingGoesOut = (): Promise<never> => Promise.reject(new Error('No signal'))
