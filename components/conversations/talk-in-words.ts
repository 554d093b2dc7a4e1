import type { useFormatter } from 'next-intl'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import type { HistoryTalk } from '@/lib/conversations/talk-history'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Translate = (key: string, params?: Record<string, string>) => string
type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime' | 'list'>

/** What came of a talk, a sentence a line; `t` reads `conversations`. */
export function talkInWords(t: Translate, format: Format, talk: HistoryTalk, called: string): string[] {
  const { issues, prepared, reached, nextStep, company, alsoWith, notes } = talk
  const list = (names: readonly string[]) => format.list(names)
  return [
    ...when(alsoWith.length > 0, () => t('history.alsoWith', { names: list(alsoWith) })),
    ...when(company.length > 0, () => t('history.along', { names: list(company.map(inRole(t))) })),
    ...when(issues.length > 0, () => t('history.matters', { issues: list(issues.map(issueName(t))) })),
    ...asked(t, format, talk),
    ...when(nextStep !== null, () => stepLine(t, format, talk, called)),
    ...lookedBack(t, format, talk),
    ...when(prepared.length > 0, () =>
      t('history.prepared', { topics: list(prepared.map((topic) => t(`prepared.${topic}`))) }),
    ),
    ...(reached ? [t('history.reached', { step: reached.words ?? t(`school.${reached.step}`) })] : []),
    ...notes.map(({ level, text }) => t('history.note', { level: t(`noteLevel.${level}`), text })),
  ]
}

const when = (applies: boolean, line: () => string): string[] => (applies ? [line()] : [])

const inRole =
  (t: Translate) =>
  ({ called, role }: HistoryTalk['company'][number]) =>
    t(`history.${role}`, { name: called })

const issueName =
  (t: Translate) =>
  ({ code, name }: HistoryTalk['issues'][number]) => {
    const known = KNOWN_ISSUES.find((each) => each === code)
    return known ? t(`issue.${known}`) : (name ?? t('issue.unnamed'))
  }

function asked(t: Translate, format: Format, { ask }: HistoryTalk): string[] {
  if (!ask) return []
  const what = t(`ask.${ask.kind}`)
  if (!ask.answer) return [t('history.asked', { ask: what })]
  const line = t('history.askedAnswer', { ask: what, answer: t(`answer.${ask.answer}`) })
  if (!ask.answeredOn) return [line]
  return [`${line} · ${t('history.answeredLater', { date: dayInWords(format, ask.answeredOn) })}`]
}

function stepLine(t: Translate, format: Format, { nextStep }: HistoryTalk, called: string): string {
  if (!nextStep) return ''
  const { by, kind, dueOn, outcome } = nextStep
  const step = t(`follow.stepBy.${by}`, { name: called, step: t(`step.${kind}`) })
  const date = dayInWords(format, dueOn)
  if (outcome === null) return t('history.step', { step, date })
  return t('history.stepEnded', { step, date, outcome: t(`history.outcome.${outcome}`) })
}

function lookedBack(t: Translate, format: Format, { nextStep }: HistoryTalk): string[] {
  if (!nextStep?.debrief) return []
  const how = t('history.lookedBack', { how: t(`history.debrief.${nextStep.debrief}`) })
  if (nextStep.missing.length === 0) return [how]
  const missing = nextStep.missing.map((kind) => t(`history.missingKind.${kind}`))
  return [`${how} · ${t('history.missing', { what: format.list(missing) })}`]
}
