import { readRating } from '@/components/assessments/read-rating'
import type { FormValues } from '@/components/ui/form-values'

type NewId = (name: string) => string

/** What the log form holds, as `one_on_one.log` takes it. `now` is the moment of sending, for a talk that was just now. */
export function readTalk(
  form: FormValues,
  newId: NewId,
  of: { driveId: string; workerId: string },
  now: Date,
) {
  return {
    ...of,
    oneOnOneId: newId('talk'),
    talkerWorkerId: form.textOrNull('talkerWorkerId'),
    happenedAt: readTime(form, now),
    placeKind: form.textOrNull('placeKind'),
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

/** A picked time is one of this phone's own clock; what cannot be read is sent as it is and refused with a sentence. */
function readTime(form: FormValues, now: Date): string {
  if (form.text('when') !== 'earlier') return now.toISOString()
  const picked = new Date(form.text('happenedAt'))
  return Number.isNaN(picked.getTime()) ? form.text('happenedAt') : picked.toISOString()
}

/** The issue chips of one kind, without the mark of their kind. */
const chosen = (form: FormValues, kind: 'code:' | 'label:'): string[] =>
  form.list('issues').flatMap((value) => (value.startsWith(kind) ? [value.slice(kind.length)] : []))
