import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { LogAttempt, LogOneOnOne, LogTimeTogether } from '@/lib/conversations/schema'
import type { FormEntries } from '@/lib/offline/drafts'

type Values = [name: string, value: string | null | undefined][]

/** Whom a returned entry is about: by id, or `new` with the name that was given. */
export type ReturnedAbout = { workerId: string; nick: string | null }

/** Whom it was about; `null` when the entry is of a kind that the log form does not make. */
export function returnedAbout(name: string, input: object): ReturnedAbout | null {
  const { newWorker, ...sent } = input as Partial<LogOneOnOne & LogTimeTogether>
  const workerId = sent.workerId ?? sent.workerIds?.[0]
  if (workerId === undefined || !(name in READ)) return null
  return newWorker ? { workerId: 'new', nick: newWorker.nick } : { workerId, nick: null }
}

/** The log form's entries of something that was sent before, so that it can be changed and sent again: the reverse of `readEntry`. */
export function returnedEntries(name: string, input: object): FormEntries {
  const { happenedAt, newWorker } = input as Partial<LogOneOnOne>
  const entries: Values = [
    ['newWorker.nick', newWorker?.nick],
    ['when', happenedAt && 'earlier'],
    ['happenedAt', happenedAt && asLocalTime(new Date(happenedAt))],
    ...(READ[name]?.(input) ?? []),
  ]
  return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}

const READ: Record<string, (input: object) => Values> = {
  'one_on_one.log': (input) => readTalk(input as Partial<LogOneOnOne>),
  'attempt.log': (input) => [['what', (input as Partial<LogAttempt>).outcome]],
  'time_together.log': (input) => [
    ['what', 'together'],
    ['together.kind', (input as Partial<LogTimeTogether>).kind],
  ],
}

function readTalk({ issues, ask, nextStep, assessment, note, ...talk }: Partial<LogOneOnOne>): Values {
  return [
    ['what', 'talk'],
    ['placeKind', talk.placeKind],
    ['stepReached', talk.stepReached],
    ['talkerWorkerId', talk.talkerWorkerId],
    ...(talk.inoculation ?? []).map((topic): [string, string] => ['inoculation', topic]),
    ...(talk.others ?? []).map(({ workerId }): [string, string] => ['others', workerId]),
    ...(talk.companions ?? []).map(({ workerId }): [string, string] => ['companions', workerId]),
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
}

/** As an input of day and time wants it: this phone's own clock, to the minute. */
function asLocalTime(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}
