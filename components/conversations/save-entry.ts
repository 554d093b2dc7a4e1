import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import { askReason, type LastRating } from '@/lib/assessments/last-rating'
import { sendOrKeep } from '@/lib/offline/send-or-keep'
import { failure, type Result } from '@/lib/result'
import type { Entry } from './read-entry'
import type { readTalk } from './read-talk'

/** The ids that a saved entry answers with. */
export type Saved = { oneOnOneId: string } | { attemptId: string } | { timeTogetherId: string }

/** For every entry what saves it and what takes it back. Without signal, `save` rejects and the entry is kept. */
export type LogActions = {
  [Name in Entry['name']]: {
    save: (command: SentCommand) => Promise<Result<Saved>>
    takeBack: (command: SentCommand) => Promise<Result<unknown>>
  }
}

type About = { driveId: string; initial: string; last: LastRating | null }

/** Sends what the form holds, or keeps it on this phone. A rating lower than the last one is asked for its reason first. */
export async function saveEntry(
  actions: LogActions,
  { driveId, initial, last }: About,
  commandId: string,
  { name, input }: Entry,
): Promise<Result<Saved> | 'kept'> {
  const rating = name === 'one_on_one.log' ? (input as ReturnType<typeof readTalk>).assessment : null
  const reason = askReason(last, rating)
  if (reason) return failure({ code: 'invalid', fields: { 'assessment.reason': [reason] } })
  return sendOrKeep(actions[name].save, { name, driveId, initial }, { commandId, input })
}

/** Takes back what was just saved. */
export function takeBackSaved(actions: LogActions, driveId: string, saved: Saved): Promise<Result<unknown>> {
  const command = (ids: Record<string, string>) => ({ commandId: v7(), input: { driveId, ...ids } })
  if ('oneOnOneId' in saved)
    return actions['one_on_one.log'].takeBack(command({ oneOnOneId: saved.oneOnOneId }))
  if ('attemptId' in saved) return actions['attempt.log'].takeBack(command({ attemptId: saved.attemptId }))
  return actions['time_together.log'].takeBack(command({ timeTogetherId: saved.timeTogetherId }))
}
