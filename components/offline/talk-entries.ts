import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { LogOneOnOne } from '@/lib/conversations/schema'
import type { FormEntries } from '@/lib/offline/drafts'

/** The log form's entries of a talk that was sent before, so that it can be changed and sent again: the reverse of `readTalk`. */
export function talkEntries(talk: Partial<LogOneOnOne>): FormEntries {
  const { happenedAt, placeKind, issues, ask, nextStep, assessment, note, talkerWorkerId } = talk
  const entries: [string, string | null | undefined][] = [
    ['when', happenedAt && 'earlier'],
    ['happenedAt', happenedAt && asLocalTime(new Date(happenedAt))],
    ['placeKind', placeKind],
    ['talkerWorkerId', talkerWorkerId],
    ...(issues?.codes ?? []).map((code): [string, string] => ['issues', `code:${code}`]),
    ...(issues?.labelIds ?? []).map((id): [string, string] => ['issues', `label:${id}`]),
    ['issues.added.name', issues?.added?.name],
    ['ask.kind', ask?.kind],
    ['ask.answer', ask?.answer],
    ['nextStep.kind', nextStep?.kind],
    ['nextStep.by', nextStep?.by],
    ['nextStep.dueOn', nextStep?.dueOn],
    ['assessment.value', assessment && standOf(assessment.value as AssessmentValue)],
    ['assessment.basis', assessment?.basis],
    ['assessment.reason', assessment?.reason],
    ['note.text', note?.text],
    ['note.level', note?.level],
  ]
  return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}

/** As an input of day and time wants it: this phone's own clock, to the minute. */
function asLocalTime(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}
