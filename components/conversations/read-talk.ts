import { readRating } from '@/components/assessments/read-rating'
import type { FormValues } from '@/components/ui/form-values'
import { readTime } from './read-time'

/** Makes an id under a name, the same one until the form is done. */
export type NewId = (name: string) => string

type About = { driveId: string; workerId: string; newWorker: object | null; schoolId: string }

/** What the log form holds, as `one_on_one.log` takes it. `now` is the moment of sending, for a talk that was just now. */
export function readTalk(form: FormValues, newId: NewId, about: About, now: Date) {
  const { driveId, workerId, newWorker, schoolId } = about
  const stepReached = form.textOrNull('stepReached')
  return {
    driveId,
    workerId,
    newWorker,
    oneOnOneId: newId('talk'),
    others: form.list('others').map((id) => ({ oneOnOneId: newId(`talk:${id}`), workerId: id })),
    talkerWorkerId: form.textOrNull('talkerWorkerId'),
    companions: form.list('companions').map((id) => ({
      id: newId(`along:${id}`),
      workerId: id,
      role: form.text(`company:${id}`),
    })),
    happenedAt: readTime(form, now),
    placeKind: form.textOrNull('placeKind'),
    school: stepReached && schoolId,
    stepReached,
    inoculation: form.list('inoculation'),
    issues: {
      codes: chosen(form, 'code:'),
      labelIds: chosen(form, 'label:'),
      added: form.text('issues.added.name')
        ? { labelId: newId('issue'), name: form.text('issues.added.name') }
        : null,
    },
    ask: form.text('ask.kind')
      ? { askId: newId('ask'), kind: form.text('ask.kind'), answer: form.textOrNull('ask.answer') }
      : null,
    nextStep: form.text('nextStep.kind')
      ? {
          commitmentId: newId('step'),
          kind: form.text('nextStep.kind'),
          by: form.text('nextStep.by'),
          dueOn: form.text('nextStep.dueOn'),
        }
      : null,
    assessment: readRating(form, newId('rating')),
    note: form.text('note.text')
      ? { noteId: newId('note'), level: form.text('note.level') || 'mine', text: form.text('note.text') }
      : null,
  }
}

/** The issue chips of one kind, without the mark of their kind. */
const chosen = (form: FormValues, kind: 'code:' | 'label:'): string[] =>
  form.list('issues').flatMap((value) => (value.startsWith(kind) ? [value.slice(kind.length)] : []))
