import { getFormatter, getTranslations } from 'next-intl/server'
import { StandLabel } from '@/components/assessments/scale-context'
import { Chip } from '@/components/ui/chip'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { HistoryEntry } from '@/lib/conversations/talk-history'
import { talkInWords } from './talk-in-words'

type Props = { entry: HistoryEntry; called: string }

/** What came of one entry: where they stand, and of a talk what matters, what was asked, what follows. Only what there is. */
export async function HistoryBody({ entry, called }: Props) {
  const t = await getTranslations('conversations')
  const format = await getFormatter()
  const lines =
    entry.kind === 'talk'
      ? talkInWords(t, format, entry.talk, called)
      : entry.kind === 'together' && entry.others.length > 0
        ? [t('history.withOthers', { names: format.list(entry.others) })]
        : []

  return (
    <div className={entry.takenBack ? 'grid gap-1 line-through opacity-70' : 'grid gap-1'}>
      <Stand entry={entry} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

async function Stand({ entry: { rating } }: { entry: HistoryEntry }) {
  if (!rating) return null
  const t = await getTranslations('assessments')
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Chip tone={rating.value <= 2 ? 'accent' : 'plain'}>
        <StandLabel stand={standOf(rating.value)} />
      </Chip>
      <span className="text-ink-muted">
        {t(`because.${rating.basis}`)}
        {rating.reason && ` · ${t(`reason.${rating.reason}`)}`}
        {` · ${t(`direction.${rating.direction}`)}`}
      </span>
    </p>
  )
}
