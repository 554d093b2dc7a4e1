import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import type { PaperPerson } from '@/lib/conversations/paper-sheets'
import type { Result } from '@/lib/result'
import { attemptInput, isTalk, type SheetAbout, type SheetLine, type SheetRow, talkInput } from './sheet-row'

type Action = (command: SentCommand) => Promise<Result<unknown>>

export type SheetActions = Record<'logTalk' | 'withdrawTalk' | 'logAttempt' | 'withdrawAttempt', Action>

/**
 * The lines of a sheet and what became of each. A line is sent on its own and keeps its ids, so that trying again is the same
 * line; whatever fails stays with all that was typed. Leaving the page with lines that are not saved is asked about.
 */
export function useSheetRows(actions: SheetActions) {
  const [rows, setRows] = useState<readonly SheetRow[]>([])
  const change = (id: string, part: Partial<SheetRow>) =>
    setRows((all) => all.map((row) => (row.ids.talk === id ? { ...row, ...part } : row)))

  const send = async (row: SheetRow) => {
    change(row.ids.talk, { state: 'saving', error: null })
    const [action, input] = isTalk(row.line)
      ? [actions.logTalk, talkInput(row, new Date())]
      : [actions.logAttempt, attemptInput(row, new Date())]
    const result = await action({ commandId: row.ids.command, input }).catch(() => null)
    change(row.ids.talk, result?.ok ? { state: 'saved' } : { state: 'failed', error: result?.error ?? null })
  }

  const hasUnsaved = rows.some(({ state }) => state === 'saving' || state === 'failed')
  useEffect(() => {
    if (!hasUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasUnsaved])

  return {
    rows,
    add: (line: SheetLine, person: PaperPerson, about: SheetAbout) => {
      const ids = { command: v7(), talk: v7(), ask: v7(), step: v7(), rating: v7() }
      const row: SheetRow = { ids, line, person, about, state: 'saving', error: null }
      setRows((all) => [row, ...all])
      return send(row)
    },
    sendAgain: send,
    /** Takes a line off that was never saved, to be corrected. */
    drop: (row: SheetRow) => setRows((all) => all.filter(({ ids }) => ids.talk !== row.ids.talk)),
    /** Takes a saved line back; answers whether it worked. */
    undo: async (row: SheetRow): Promise<boolean> => {
      const input = isTalk(row.line)
        ? { driveId: row.about.driveId, oneOnOneId: row.ids.talk }
        : { driveId: row.about.driveId, attemptId: row.ids.talk }
      const action = isTalk(row.line) ? actions.withdrawTalk : actions.withdrawAttempt
      const result = await action({ commandId: v7(), input }).catch(() => null)
      if (result?.ok) change(row.ids.talk, { state: 'undone' })
      return result?.ok === true
    },
  }
}
