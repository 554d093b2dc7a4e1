import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { standOf } from '@/lib/assessments/stands-in-words'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import type { HistoryEntry } from '@/lib/conversations/talk-history'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { entry: HistoryEntry; called: string }

/** What came of one talk: what matters, what was asked, what follows, where they stand, notes. Only what there is. */
export async function HistoryBody({ entry, called }: Props) {
  const t = await getTranslations('conversations')
  const format = await getFormatter()
  const { issues, ask, nextStep, notes } = entry
  const issueName = ({ code, name }: HistoryEntry['issues'][number]) => {
    const known = KNOWN_ISSUES.find((each) => each === code)
    return known ? t(`issue.${known}`) : (name ?? t('issue.unnamed'))
  }
  const lines = [
    issues.length > 0 && t('history.matters', { issues: format.list(issues.map(issueName)) }),
    ask &&
      (ask.answer
        ? t('history.askedAnswer', { ask: t(`ask.${ask.kind}`), answer: t(`answer.${ask.answer}`) })
        : t('history.asked', { ask: t(`ask.${ask.kind}`) })),
    nextStep && stepLine(t, nextStep, called, dayInWords(format, nextStep.dueOn)),
    ...notes.map(({ level, text }) => t('history.note', { level: t(`noteLevel.${level}`), text })),
  ].filter((line) => typeof line === 'string')

  return (
    <div className={entry.takenBack ? 'grid gap-1 line-through opacity-70' : 'grid gap-1'}>
      <Stand entry={entry} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

type Translate = (key: string, params?: Record<string, string>) => string

function stepLine(
  t: Translate,
  step: NonNullable<HistoryEntry['nextStep']>,
  called: string,
  date: string,
): string {
  const what = t(`follow.stepBy.${step.by}`, { name: called, step: t(`step.${step.kind}`) })
  if (step.outcome === null) return t('history.step', { step: what, date })
  return t('history.stepEnded', { step: what, date, outcome: t(`history.outcome.${step.outcome}`) })
}

async function Stand({ entry: { rating } }: { entry: HistoryEntry }) {
  if (!rating) return null
  const t = await getTranslations()
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Chip tone={rating.value <= 2 ? 'accent' : 'plain'}>
        {t(`assessments.stand.${standOf(rating.value)}`)}
      </Chip>
      <span className="text-ink-muted">
        {t(`assessments.because.${rating.basis}`)}
        {rating.reason && ` · ${t(`assessments.reason.${rating.reason}`)}`}
        {` · ${t(`assessments.direction.${rating.direction}`)}`}
      </span>
    </p>
  )
}
