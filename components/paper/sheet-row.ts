import type { FormValues } from '@/components/ui/form-values'
import { ratingOf, STANDS } from '@/lib/assessments/stands-in-words'
import type { CalendarDate } from '@/lib/clock'
import type { PaperPerson } from '@/lib/conversations/paper-sheets'
import type { AppError } from '@/lib/errors'

/** What stands on one line of a sheet, as it was typed; '' is left blank. */
export type SheetLine = {
  code: string
  outcome: string
  stand: string
  issues: readonly string[]
  ask: string
  answer: string
  step: string
  dueOn: string
}

export const BLANK_LINE: SheetLine = {
  code: '',
  outcome: 'talked',
  stand: '',
  issues: [],
  ask: '',
  answer: 'not_yet',
  step: '',
  dueOn: '',
}

/** One id each for everything that a line can make, so that sending it twice writes it once. */
export type LineIds = Record<'command' | 'talk' | 'ask' | 'step' | 'rating', string>

/** A line that was sent off, with what became of it. */
export type SheetRow = {
  ids: LineIds
  line: SheetLine
  person: PaperPerson
  about: SheetAbout
  state: 'saving' | 'saved' | 'failed' | 'undone'
  /** Why it failed; `null` when the server could not be reached. */
  error: AppError | null
}

/** What all lines of a sheet share: its day, and who talked (`null`: whoever types). */
export type SheetAbout = { driveId: string; onDate: string; talkerWorkerId: string | null }

/** The line as the form holds it. */
export const readLine = (form: FormValues): SheetLine => ({
  code: form.text('code'),
  outcome: form.text('outcome'),
  stand: form.text('stand'),
  issues: form.list('issues'),
  ask: form.text('ask'),
  answer: form.text('answer'),
  step: form.text('step'),
  dueOn: form.text('dueOn'),
})

/** Whether a line is about a talk, and not about somebody who was not there or left. */
export const isTalk = ({ outcome }: Pick<SheetLine, 'outcome'>): boolean => outcome === 'talked'

/** The input of `one_on_one.log` for a line on which a talk came about. */
export function talkInput({ ids, line, person, about }: SheetRow, now: Date) {
  const stand = STANDS.find((each) => each === line.stand)
  return {
    driveId: about.driveId,
    oneOnOneId: ids.talk,
    workerId: person.workerId,
    talkerWorkerId: about.talkerWorkerId,
    happenedAt: timeOn(about.onDate, now),
    issues: { codes: [...line.issues] },
    ask: line.ask ? { askId: ids.ask, kind: line.ask, answer: line.answer || null } : null,
    nextStep: line.step
      ? {
          commitmentId: ids.step,
          kind: line.step,
          by: line.step === 'talk_again' ? 'user' : 'worker',
          dueOn: line.dueOn,
        }
      : null,
    // What a colleague noted is hearsay to whoever types it.
    assessment: stand
      ? {
          assessmentId: ids.rating,
          value: ratingOf(stand),
          basis: about.talkerWorkerId === null ? 'stated' : 'reported',
        }
      : null,
  }
}

/** The input of `attempt.log` for a line on which nobody was reached. */
export const attemptInput = ({ ids, line, person, about }: SheetRow, now: Date) => ({
  driveId: about.driveId,
  attemptId: ids.talk,
  workerId: person.workerId,
  talkerWorkerId: about.talkerWorkerId,
  outcome: line.outcome,
  happenedAt: timeOn(about.onDate, now),
})

/** Noon of the day on the sheet by this browser's clock, but never later than now. */
function timeOn(onDate: string, now: Date): string {
  const noon = new Date(`${onDate}T12:00:00`)
  return (noon < now ? noon : now).toISOString()
}

/** Whether a day can stand on a sheet: not after today, not before the oldest talk that can be written down. */
export const isSheetDay = (onDate: string, oldest: CalendarDate, today: CalendarDate): boolean =>
  onDate >= oldest && onDate <= today
