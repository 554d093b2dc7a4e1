import type { FormValues } from '@/components/ui/form-values'
import { ATTEMPT_OUTCOMES, type AttemptOutcome } from '@/lib/conversations/attempts'
import { type NewId, readTalk } from './read-talk'
import { readTime } from './read-time'

/** What the log form can be about. */
export type Happened = 'talk' | AttemptOutcome | 'together'

/** The wire name of an entry and what goes with it. */
export type Entry = {
  name: 'one_on_one.log' | 'attempt.log' | 'time_together.log'
  input: Record<string, unknown>
}

/** `newNick`: of somebody who is not on the list yet; `null` for whoever is. */
export type EntryOf = { driveId: string; workerId: string; newNick: string | null; schoolId: string }

/** What the log form holds, as the command that it is for takes it. */
export function readEntry(form: FormValues, newId: NewId, of: EntryOf, now: Date): Entry {
  const { driveId, workerId, newNick } = of
  const newWorker = newNick === null ? null : { workerId, nick: newNick }
  const outcome = ATTEMPT_OUTCOMES.find((each) => each === form.text('what'))
  if (outcome) {
    const talkerWorkerId = form.textOrNull('attempt.talkerWorkerId')
    const input = { driveId, workerId, newWorker, attemptId: newId('attempt'), outcome, talkerWorkerId }
    return { name: 'attempt.log', input: { ...input, happenedAt: readTime(form, now) } }
  }
  if (form.text('what') === 'together') {
    const workerIds = [workerId, ...form.list('together.others')]
    const input = { driveId, workerIds, newWorker, timeTogetherId: newId('together') }
    return {
      name: 'time_together.log',
      input: { ...input, kind: form.text('together.kind'), happenedAt: readTime(form, now) },
    }
  }
  return { name: 'one_on_one.log', input: readTalk(form, newId, { ...of, newWorker }, now) }
}
